package nl.integrity.conversations;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A confidant ends a conversation, or accounts for one that ended.
 *
 * @param talk as the confidant knows it
 * @param category what it was about, by its code
 * @param outcome what came of it, by its code
 */
public record EndTalk(
        UUID talk,
        @NotNull(message = "talk.category.missing") @Nullable String category,
        @NotNull(message = "talk.outcome.missing") @Nullable String outcome) {
    @Override
    public String toString() {
        return "EndTalk";
    }
}
