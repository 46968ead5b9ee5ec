package nl.integrity.measures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure on a list.
 *
 * @param dueOn the last day of what comes next: to have it done, to look whether it works, or of a risk that was accepted
 * @param late whether that day has passed
 */
public record MeasureLine(
        int number,
        MeasureKind kind,
        String title,
        MeasureStage stage,
        String owner,
        @Nullable LocalDate dueOn,
        boolean late) {
    @Override
    public String toString() {
        return "measure " + number;
    }
}
