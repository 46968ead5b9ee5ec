package nl.integrity.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Opens a case to somebody from elsewhere.
 *
 * @param lastDay through which it is open to them
 */
public record OpenToStandIn(
        String number,
        @NotNull(message = "standIn.person.missing") @Nullable PersonId person,
        @NotNull(message = "standIn.lastDay.missing") @Nullable LocalDate lastDay,
        @NotBlank(message = "standIn.reason.missing") @Size(max = 4_000, message = "standIn.text.long") String reason) {
    public OpenToStandIn {
        reason = Typed.tidy(reason);
    }

    @Override
    public String toString() {
        return "OpenToStandIn";
    }
}
