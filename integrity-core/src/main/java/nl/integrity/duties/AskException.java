package nl.integrity.duties;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Asks to let a conflict be for a time.
 *
 * @param measure what makes up for it meanwhile
 * @param holdsUntil the last day
 */
public record AskException(
        HolderId holder,
        PairId pair,
        @NotBlank(message = "duties.measure.missing") @Size(max = 2000, message = "duties.measure.long") String measure,
        @NotBlank(message = "duties.reason.missing") @Size(max = 2000, message = "duties.reason.long") String reason,
        @NotNull(message = "duties.holdsUntil.missing") @Nullable LocalDate holdsUntil) {
    public AskException {
        measure = Typed.tidy(measure);
        reason = Typed.tidy(reason);
    }

    @Override
    public String toString() {
        return "ask for an exception";
    }
}
