package nl.integrity.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.integrity.shared.Typed;

/**
 * Tells the reporter, before it happens, that somebody will learn who they are, and why.
 *
 * @param submission drawn when the form was shown: the same form sent twice is one message
 */
public record TellReporter(
        String number,
        UUID request,
        UUID submission,
        @NotBlank(message = "identity.letter.missing") @Size(max = 20_000, message = "message.text.long") String text) {
    public TellReporter {
        text = Typed.tidy(text);
    }

    @Override
    public String toString() {
        return "TellReporter";
    }
}
