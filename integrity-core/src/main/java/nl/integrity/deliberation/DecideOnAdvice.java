package nl.integrity.deliberation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Follows the committee's advice, or not.
 *
 * @param version of the case as it was read
 * @param reasons only to deviate it takes them
 */
public record DecideOnAdvice(
        String number,
        int version,
        @NotNull(message = "advice.response.missing") @Nullable Response response,
        @Size(max = 20_000, message = "deliberation.text.long") String reasons) {
    public DecideOnAdvice {
        reasons = Typed.tidy(reasons);
    }

    @Override
    public String toString() {
        return "DecideOnAdvice";
    }
}
