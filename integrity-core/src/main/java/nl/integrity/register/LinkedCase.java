package nl.integrity.register;

import java.time.Instant;
import java.util.UUID;
import nl.integrity.questions.Text;
import org.jspecify.annotations.Nullable;

/**
 * Another case that has to do with one.
 *
 * @param number of the other
 * @param words what the one has to do with the other
 * @param by the name of whoever said so
 * @param reason why; {@code null} for a reader who has not declared yet to have no interest in the other
 * @param endedAt since when it is no longer so; {@code null}: it is
 */
public record LinkedCase(
        UUID id, String number, Text words, Instant at, String by, @Nullable String reason, @Nullable Instant endedAt) {
    @Override
    public String toString() {
        return "LinkedCase " + id;
    }
}
