package nl.integrity.duties;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Asks what would happen if somebody were given a duty; nothing of it is kept.
 *
 * @param person by their personnel number or account
 */
public record PlanAssignment(
        @NotBlank(message = "duties.person.missing") @Size(max = 64, message = "duties.person.long") String person,
        @NotNull(message = "duties.planned.missing") @Nullable DutyId planned,
        @NotNull(message = "duties.unit.missing") @Nullable UnitId unit) {
    public PlanAssignment {
        person = Typed.tidy(person);
    }

    @Override
    public String toString() {
        return "plan an assignment";
    }
}
