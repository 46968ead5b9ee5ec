package nl.integrity.measures;

/** How far a measure is. */
public enum MeasureStage {
    PLANNED,
    IN_PROGRESS,
    BLOCKED,
    /** Its owner says that it is done; somebody else has to see it. */
    TO_VERIFY,
    /** Somebody else saw that it is done; whether it works is looked at later. */
    VERIFIED,
    /** It was seen to work. */
    EFFECTIVE,
    /** It is not done for now: the risk is accepted until a day. */
    RISK_ACCEPTED;

    /** Whether somebody else has seen that it is done. */
    public boolean isVerified() {
        return this == VERIFIED || this == EFFECTIVE;
    }
}
