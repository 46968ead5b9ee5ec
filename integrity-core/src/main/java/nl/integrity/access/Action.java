package nl.integrity.access;

/** Everything that the gate can be asked to let somebody do. */
public enum Action {
    /** Tell the ministry of a suspected wrongdoing. */
    FILE_REPORT(Touches.NOTHING_YET),
    /** As its reporter: read the status and the dialogue. */
    READ_OWN_REPORT(Touches.CONTENT),
    /** As its reporter: say more. */
    ADD_TO_OWN_REPORT(Touches.CONTENT),
    /** See which cases there are. */
    READ_REGISTER(Touches.CONTENT),
    /** Open a case, with what was reported and the dialogue. */
    READ_CASE(Touches.CONTENT),
    /** Learn the name and contact details of a reporter who gave them. */
    READ_REPORTER_IDENTITY(Touches.CONTENT),
    /** Confirm to the reporter that the report was received. */
    ACKNOWLEDGE_CASE(Touches.CONTENT),
    /** Send the reporter a message. */
    WRITE_TO_REPORTER(Touches.CONTENT),
    /** See who did what, and check that nothing in it was changed. */
    READ_AUDIT_TRAIL(Touches.NO_CONTENT);

    private enum Touches {
        NOTHING_YET,
        NO_CONTENT,
        CONTENT
    }

    private final Touches touches;

    Action(Touches touches) {
        this.touches = touches;
    }

    boolean touchesContent() {
        return touches == Touches.CONTENT;
    }
}
