package nl.integrity.conversations;

import jakarta.validation.constraints.NotBlank;
import nl.integrity.access.Source;
import nl.integrity.shared.Typed;

/**
 * Somebody comes back to a conversation.
 *
 * @param code as it was typed
 */
public record OpenTalk(@NotBlank(message = "follow.code.missing") String code, Source source) {
    public OpenTalk {
        code = Typed.tidy(code);
    }

    @Override
    public String toString() {
        return "OpenTalk";
    }
}
