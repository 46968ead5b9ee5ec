package nl.integrity.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Opens a closed case anew.
 *
 * @param version of the case as it was read
 */
public record ReopenCase(
        String number,
        int version,
        @NotNull(message = "reopen.ground.missing") @Nullable ReopenGround ground,
        @NotBlank(message = "reopen.why.missing") @Size(max = 20_000, message = "triage.text.long") String why) {
    public ReopenCase {
        why = Typed.tidy(why);
    }

    @Override
    public String toString() {
        return "ReopenCase";
    }
}
