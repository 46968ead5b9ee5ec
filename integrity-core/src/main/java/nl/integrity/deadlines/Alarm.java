package nl.integrity.deadlines;

/** What there is to tell of a clock that nobody stopped. */
public enum Alarm {
    /** It is time to act. */
    SOON,
    /** Nothing comes before it any more. */
    LATE,
    /** Its last day went by. */
    PASSED,
    /** Another week went by since, and nobody moved. */
    STILL_PASSED;

    /** Whether it is too late to be in time. */
    public boolean isBreach() {
        return this == PASSED || this == STILL_PASSED;
    }
}
