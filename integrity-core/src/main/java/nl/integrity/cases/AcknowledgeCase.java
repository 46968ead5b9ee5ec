package nl.integrity.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.integrity.letters.TemplateVersion;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Confirms to a reporter that the report was received.
 *
 * @param version of the case as it was read
 * @param submission drawn when the form was shown
 * @param text what the reporter will read
 * @param template from which it was written; {@code null} when from none
 */
public record AcknowledgeCase(
        String number,
        int version,
        UUID submission,
        @NotBlank(message = "case.letter.missing") @Size(max = 20_000, message = "message.text.long") String text,
        @Nullable TemplateVersion template) {
    public AcknowledgeCase {
        text = Typed.tidy(text);
    }

    /** From no template. */
    public AcknowledgeCase(String number, int version, UUID submission, String text) {
        this(number, version, submission, text, null);
    }

    @Override
    public String toString() {
        return "AcknowledgeCase";
    }
}
