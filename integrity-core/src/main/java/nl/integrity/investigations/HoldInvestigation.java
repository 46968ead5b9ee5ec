package nl.integrity.investigations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * An investigation waits for a criminal one.
 *
 * @param why at whose request, and what it could harm
 * @param reviewOn the day on which it is weighed again, within three months
 */
public record HoldInvestigation(
        String number,
        @NotBlank(message = "investigations.why.missing") @Size(max = 4_000, message = "investigations.text.long")
                String why,
        @NotNull(message = "investigations.reviewOn.missing") @Nullable LocalDate reviewOn) {
    public HoldInvestigation {
        why = Typed.tidy(why);
    }

    @Override
    public String toString() {
        return "HoldInvestigation";
    }
}
