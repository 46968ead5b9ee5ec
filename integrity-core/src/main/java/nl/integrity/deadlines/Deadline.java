package nl.integrity.deadlines;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that the law wants done by a day.
 *
 * @param startedOn the day its term began
 * @param dueOn the last day, until 23:59:59 in Amsterdam; weekends and holidays count and nothing rolls over
 * @param metOn the day it was done; {@code null} while it was not
 */
public record Deadline(DeadlineKind kind, LocalDate startedOn, LocalDate dueOn, @Nullable LocalDate metOn)
        implements Serializable {
    public boolean isMet() {
        return metOn != null;
    }

    /** In time, or not; what is not done counts as late only after its last day. */
    public boolean isBreached(LocalDate today) {
        return (metOn == null ? today : metOn).isAfter(dueOn);
    }

    /** Days from today until the last day: 0 on that day, negative after it. */
    public long daysLeft(LocalDate today) {
        return running().daysLeft(today);
    }

    /** How much of the term has gone, from 0 to 100. */
    public int percentGone(LocalDate today) {
        return isMet() ? 100 : running().percentGone(today);
    }

    /** For the acknowledgement: soon from day 3, late from day 5. */
    public Urgency urgency(LocalDate today) {
        return isMet() ? Urgency.DONE : running().urgency(today);
    }

    private RunningTerm running() {
        return kind.term(startedOn, dueOn);
    }
}
