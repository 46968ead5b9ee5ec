package nl.integrity.deadlines;

import java.time.LocalDate;

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

    /** Such a term, with the days on which it asks for attention. */
    RunningTerm term(LocalDate startedOn, LocalDate dueOn) {
        return new RunningTerm(startedOn, dueOn, soonDays, lateDays);
    }
}
