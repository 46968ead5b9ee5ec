package nl.integrity.measures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure on a list.
 *
 * @param dueOn the last day of what comes next: to have it done, to look whether it works, or of a risk that was accepted
 * @param late whether that day has passed
 * @param euros what it may cost, in whole euros; {@code null} when that is not known
 * @param cents what was spent on it
 */
public record MeasureLine(
        int number,
        MeasureKind kind,
        String title,
        MeasureStage stage,
        String owner,
        @Nullable LocalDate dueOn,
        boolean late,
        @Nullable Integer euros,
        long cents) {
    private static final int CENTS = 100;

    /** Whether more was spent than it may cost. */
    public boolean over() {
        return euros != null && cents > (long) euros * CENTS;
    }

    @Override
    public String toString() {
        return "measure " + number;
    }
}
