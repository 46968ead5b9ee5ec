package nl.integrity.investigations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Lets the investigators use a means, or not.
 *
 * @param method by its id
 */
public record DecideMethod(
        String number,
        @NotNull(message = "investigations.method.missing") @Nullable UUID method,
        @NotNull(message = "investigations.answer.missing") @Nullable MethodAnswer answer,
        @NotBlank(message = "investigations.reason.missing") @Size(max = 2_000, message = "investigations.text.long")
                String reason) {
    public DecideMethod {
        reason = Typed.tidy(reason);
    }

    @Override
    public String toString() {
        return "DecideMethod";
    }
}
