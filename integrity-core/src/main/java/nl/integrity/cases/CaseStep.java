package nl.integrity.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case.
 *
 * @param who the name of whoever made the move; {@code null} when it came by itself
 * @param reason why; {@code null} when none is asked
 */
public record CaseStep(Instant at, @Nullable String who, CaseMove move, @Nullable String reason) {
    @Override
    public String toString() {
        return "CaseStep " + move;
    }
}
