package nl.integrity.conversations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks a confidant for a conversation.
 *
 * @param submission drawn when the form was shown: the same form sent twice is one conversation
 * @param language {@code nl} or {@code en}
 * @param name empty for whoever would rather not say
 * @param text empty when they wrote none
 */
public record AskTalk(
        UUID submission,
        @Pattern(regexp = "nl|en") String language,
        @NotNull(message = "talk.confidant.missing") @Nullable PersonId confidant,
        @Size(max = 200, message = "report.name.long") String name,
        @Size(max = 5_000, message = "message.text.long") String text) {
    public AskTalk {
        name = Typed.tidy(name);
        text = Typed.tidy(text);
    }

    @Override
    public String toString() {
        return "AskTalk";
    }
}
