package nl.integrity.measures;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Agrees upon something that must be reached on the way.
 *
 * @param number of the measure
 */
public record AddMilestone(
        int number,
        @NotBlank(message = "measures.milestone.missing") @Size(max = 300, message = "measures.milestone.long")
                String milestone,
        @NotNull(message = "measures.milestoneDue.missing") @Nullable LocalDate milestoneDue) {
    public AddMilestone {
        milestone = Typed.tidy(milestone);
    }

    @Override
    public String toString() {
        return "AddMilestone";
    }
}
