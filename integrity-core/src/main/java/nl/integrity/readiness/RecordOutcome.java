package nl.integrity.readiness;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Records what came of a screening, and when.
 *
 * @param basedOn how many lines there were when this was written
 * @param on when it was concluded or, for one that is pending, asked for
 * @param corrects the number of the line that this one takes the place of; {@code null} for none
 */
public record RecordOutcome(
        FunctionId function,
        SubjectId subject,
        int basedOn,
        @NotNull(message = "readiness.outcome.missing") @Nullable Outcome outcome,
        @NotNull(message = "readiness.on.missing") @Nullable LocalDate on,
        @Nullable Integer corrects) {
    @Override
    public String toString() {
        return "record an outcome";
    }
}
