package nl.integrity.notifications;

/** The mail server did not take a mail. It carries nothing of what went wrong: such texts hold addresses. */
class PostRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final boolean onlyThis;

    /**
     * @param kind what kind of fault it was, for the log
     * @param onlyThis whether another mail may well be taken
     */
    PostRefused(String kind, boolean onlyThis) {
        super("not taken", null, false, false);
        this.kind = kind;
        this.onlyThis = onlyThis;
    }

    String kind() {
        return kind;
    }

    boolean isOnlyThis() {
        return onlyThis;
    }
}
