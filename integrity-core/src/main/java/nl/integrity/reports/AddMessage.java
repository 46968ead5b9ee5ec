package nl.integrity.reports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.integrity.shared.Typed;

/**
 * What a reporter adds to a report.
 *
 * @param submission drawn when the form was shown: the same form sent twice is one message
 */
public record AddMessage(
        ReceiptCode code,
        UUID submission,
        @NotBlank(message = "message.text.missing") @Size(max = 20_000, message = "message.text.long") String text) {
    public AddMessage {
        text = Typed.tidy(text);
    }

    @Override
    public String toString() {
        return "AddMessage";
    }
}
