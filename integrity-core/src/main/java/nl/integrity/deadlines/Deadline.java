package nl.integrity.deadlines;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
        return ChronoUnit.DAYS.between(today, dueOn);
    }

    /** How much of the term has gone, from 0 to 100. */
    public int percentGone(LocalDate today) {
        if (isMet()) {
            return 100;
        }
        long term = Math.max(1, ChronoUnit.DAYS.between(startedOn, dueOn));
        return (int) Math.max(0, Math.min(100, ChronoUnit.DAYS.between(startedOn, today) * 100 / term));
    }

    /** For the acknowledgement: soon from day 3, late from day 5. */
    public Urgency urgency(LocalDate today) {
        if (isMet()) {
            return Urgency.DONE;
        }
        long left = daysLeft(today);
        if (left <= kind.lateDays()) {
            return Urgency.LATE;
        }
        return left <= kind.soonDays() ? Urgency.SOON : Urgency.CALM;
    }
}
