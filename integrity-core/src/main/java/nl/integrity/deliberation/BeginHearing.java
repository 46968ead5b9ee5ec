package nl.integrity.deliberation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What was found, in draft, goes to those it is about.
 *
 * @param version of the case as it was read
 * @param draft what was sent to them
 * @param dueOn the last day on which they can react
 */
public record BeginHearing(
        String number,
        int version,
        @NotBlank(message = "hearing.draft.missing") @Size(max = 40_000, message = "deliberation.text.long")
                String draft,
        @NotNull(message = "hearing.dueOn.missing") @Nullable LocalDate dueOn) {
    public BeginHearing {
        draft = Typed.tidy(draft);
    }

    @Override
    public String toString() {
        return "BeginHearing";
    }
}
