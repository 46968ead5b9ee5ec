package nl.integrity.duties;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Asks to let a conflict be for a time.
 *
 * @param measure what makes up for it meanwhile
 * @param measureNumber of the measure that does, as M-12 or 12; empty when there is none in the register
 * @param holdsUntil the last day
 */
public record AskException(
        HolderId holder,
        PairId pair,
        @NotBlank(message = "duties.measure.missing") @Size(max = 2000, message = "duties.measure.long") String measure,
        @Pattern(regexp = "((?i:M-?)?0*[1-9][0-9]{0,8})?", message = "duties.measureNumber.wrong") String measureNumber,
        @NotBlank(message = "duties.reason.missing") @Size(max = 2000, message = "duties.reason.long") String reason,
        @NotNull(message = "duties.holdsUntil.missing") @Nullable LocalDate holdsUntil) {
    public AskException {
        measure = Typed.tidy(measure);
        measureNumber = Typed.tidy(measureNumber);
        reason = Typed.tidy(reason);
    }

    /** The number itself; {@code null} for none. */
    @Nullable
    Integer number() {
        return measureNumber.isEmpty() ? null : Integer.valueOf(measureNumber.replaceFirst("^\\D+", ""));
    }

    @Override
    public String toString() {
        return "ask for an exception";
    }
}
