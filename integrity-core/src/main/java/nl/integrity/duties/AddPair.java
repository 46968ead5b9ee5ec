package nl.integrity.duties;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Says that two duties do not go together in one person.
 *
 * @param sameUnit only when both are for the same unit
 */
public record AddPair(
        @NotNull(message = "duties.one.missing") @Nullable DutyId one,
        @NotNull(message = "duties.other.missing") @Nullable DutyId other,
        @NotBlank(message = "duties.process.missing") @Size(max = 120, message = "duties.process.long") String process,
        @NotBlank(message = "duties.reason.missing") @Size(max = 500, message = "duties.reason.long") String reason,
        boolean sameUnit) {
    public AddPair {
        process = Typed.tidy(process);
        reason = Typed.tidy(reason);
    }

    @Override
    public String toString() {
        return "add a pair";
    }
}
