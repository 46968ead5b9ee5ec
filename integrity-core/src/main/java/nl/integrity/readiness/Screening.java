package nl.integrity.readiness;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The latest screening of somebody that was concluded, and how long one lasts.
 *
 * @param outcome {@code null}, and {@code on} with it, when there was none
 * @param pending whether another is under way since
 */
public record Screening(@Nullable Outcome outcome, @Nullable LocalDate on, int months, boolean pending) {
    /** How long before it runs out somebody is told. */
    public static final int WEEKS_AHEAD = 8;

    /** The last day on which it counts; {@code null} when it never did. */
    public @Nullable LocalDate lastDay() {
        return outcome == Outcome.PASSED
                ? Objects.requireNonNull(on).plusMonths(months).minusDays(1)
                : null;
    }

    public Standing standing(LocalDate today) {
        LocalDate last = lastDay();
        if (last == null || last.isBefore(today)) {
            return Standing.LACKING;
        }
        return last.isBefore(today.plusWeeks(WEEKS_AHEAD)) ? Standing.RUNNING_OUT : Standing.VALID;
    }

    /** Whether it counted once and does not any more. */
    public boolean ranOut(LocalDate today) {
        LocalDate last = lastDay();
        return last != null && last.isBefore(today);
    }

    @Override
    public String toString() {
        return "a screening";
    }
}
