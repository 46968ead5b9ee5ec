package nl.integrity.conversations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.integrity.shared.Typed;

/**
 * A confidant writes to whoever asked, or notes something for themselves.
 *
 * @param talk as the confidant knows it
 * @param submission drawn when the form was shown: the same form sent twice is one message
 */
public record WriteToClient(
        UUID talk,
        UUID submission,
        @NotBlank(message = "message.text.missing") @Size(max = 20_000, message = "message.text.long") String text) {
    public WriteToClient {
        text = Typed.tidy(text);
    }

    @Override
    public String toString() {
        return "WriteToClient";
    }
}
