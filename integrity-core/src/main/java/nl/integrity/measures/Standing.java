package nl.integrity.measures;

/** How it stands with a recommendation, worked out from what was answered and done; nobody sets it. */
public enum Standing {
    /** Nobody answered, or nothing was begun, for longer than {@link nl.integrity.deadlines.Norm#FOLLOW_UP} gives. */
    FORGOTTEN,
    /** A measure is late. */
    OVERDUE,
    /** It was not answered yet. */
    UNANSWERED,
    /** It is followed, and no measure was planned yet. */
    WITHOUT_MEASURE,
    /** Measures are under way. */
    UNDER_WAY,
    /** What is left is a risk that was accepted for a time. */
    RISK_ACCEPTED,
    /** Every measure was verified by somebody else. */
    FOLLOWED,
    /** It is not followed, and the reason was told. */
    REFUSED;

    /** Whether nothing is left to do; a recommendation ends in no other way. */
    public boolean isSettled() {
        return this == FOLLOWED || this == REFUSED;
    }
}
