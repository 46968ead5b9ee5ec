package nl.integrity.investigations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Asks to use a means.
 *
 * @param submission drawn when the form was shown: the same form sent twice is asked once
 * @param necessity why it is needed for the question
 * @param lighter what less far-reaching means were thought of, and why they do not do
 * @param lastDay through which it is needed
 */
public record AskMethod(
        String number,
        UUID submission,
        @NotNull(message = "investigations.kind.missing") @Nullable MethodKind kind,
        @NotBlank(message = "investigations.necessity.missing") @Size(max = 4_000, message = "investigations.text.long")
                String necessity,
        @NotBlank(message = "investigations.lighter.missing") @Size(max = 4_000, message = "investigations.text.long")
                String lighter,
        @NotNull(message = "investigations.lastDay.missing") @Nullable LocalDate lastDay) {
    public AskMethod {
        necessity = Typed.tidy(necessity);
        lighter = Typed.tidy(lighter);
    }

    @Override
    public String toString() {
        return "AskMethod";
    }
}
