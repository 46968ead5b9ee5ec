package nl.integrity.conversations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.shared.Typed;

/**
 * Whoever asked for a conversation writes to the confidant.
 *
 * @param submission drawn when the form was shown: the same form sent twice is one message
 */
public record WriteInTalk(
        ReceiptCode code,
        UUID submission,
        @NotBlank(message = "message.text.missing") @Size(max = 20_000, message = "message.text.long") String text) {
    public WriteInTalk {
        text = Typed.tidy(text);
    }

    @Override
    public String toString() {
        return "WriteInTalk";
    }
}
