package nl.integrity.deadlines;

/** What the law gives the ministry a term for. */
public enum DeadlineKind {
    /** To confirm to the reporter that the report was received. */
    ACKNOWLEDGE(4, 2),
    /** To tell the reporter what was done with it. */
    FEEDBACK(21, 7);

    private final int soonDays;
    private final int lateDays;

    DeadlineKind(int soonDays, int lateDays) {
        this.soonDays = soonDays;
        this.lateDays = lateDays;
    }

    /** With this many days left, it is time to act. */
    int soonDays() {
        return soonDays;
    }

    /** With this many days left, nothing comes before it. */
    int lateDays() {
        return lateDays;
    }
}
