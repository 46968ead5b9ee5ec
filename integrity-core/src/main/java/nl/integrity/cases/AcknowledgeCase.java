package nl.integrity.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.integrity.shared.Typed;

/**
 * Confirms to a reporter that the report was received.
 *
 * @param version of the case as it was read
 * @param submission drawn when the form was shown
 * @param text what the reporter will read
 */
public record AcknowledgeCase(
        String number,
        int version,
        UUID submission,
        @NotBlank(message = "case.letter.missing") @Size(max = 20_000, message = "message.text.long") String text) {
    public AcknowledgeCase {
        text = Typed.tidy(text);
    }

    @Override
    public String toString() {
        return "AcknowledgeCase";
    }
}
