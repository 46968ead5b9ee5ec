package nl.integrity.measures;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Does something with a measure.
 *
 * @param number of the measure
 * @param basedOn how many steps there were when this one was decided upon
 * @param until the last day of an accepted risk; {@code null} for any other step
 * @param note why, or by what it can be seen; of a test: what was found
 * @param criteria of a test: when the measure is said to work; empty for any other step
 * @param sample of a test: at what was looked, and at how much of it; empty for any other step
 */
public record MoveMeasure(
        int number,
        int basedOn,
        @NotNull(message = "measures.move.missing") @Nullable MeasureMove move,
        @Nullable LocalDate until,
        @NotBlank(message = "measures.note.missing") @Size(max = 4_000, message = "measures.note.long") String note,
        @Size(max = 1_000, message = "measures.criteria.long") String criteria,
        @Size(max = 1_000, message = "measures.sample.long") String sample) {
    public MoveMeasure {
        note = Typed.tidy(note);
        criteria = Typed.tidy(criteria);
        sample = Typed.tidy(sample);
    }

    @Override
    public String toString() {
        return "MoveMeasure";
    }
}
