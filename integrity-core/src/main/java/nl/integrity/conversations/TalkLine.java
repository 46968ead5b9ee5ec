package nl.integrity.conversations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation in its confidant's list.
 *
 * @param id under which the confidant knows it
 * @param who the name of whoever asked; empty for an anonymous one
 * @param last when something was last said
 * @param awaits whether the last word is theirs
 * @param endedOn {@code null} while it runs
 * @param accounted whether the confidant wrote down what it was about and what came of it
 */
public record TalkLine(
        UUID id,
        String who,
        Instant since,
        Instant last,
        boolean awaits,
        @Nullable LocalDate endedOn,
        boolean accounted) {
    @Override
    public String toString() {
        return "TalkLine";
    }
}
