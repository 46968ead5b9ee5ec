package nl.integrity.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.integrity.letters.TemplateVersion;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A message to the reporter of a case.
 *
 * @param submission drawn when the form was shown: the same form sent twice is one message
 * @param feedback whether this is what the law asks for within three months: what was, or will be, done with the report
 * @param template from which it was written; {@code null} when from none
 */
public record WriteToReporter(
        String number,
        UUID submission,
        @NotBlank(message = "message.text.missing") @Size(max = 20_000, message = "message.text.long") String text,
        boolean feedback,
        @Nullable TemplateVersion template) {
    public WriteToReporter {
        text = Typed.tidy(text);
    }

    /** From no template. */
    public WriteToReporter(String number, UUID submission, String text, boolean feedback) {
        this(number, submission, text, feedback, null);
    }

    @Override
    public String toString() {
        return "WriteToReporter";
    }
}
