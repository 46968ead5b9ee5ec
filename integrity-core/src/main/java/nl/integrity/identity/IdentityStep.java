package nl.integrity.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with a request.
 *
 * @param who the name of a colleague; {@code null} for the reporter, and for what followed by itself
 * @param reason as they wrote it; {@code null} where none is asked
 */
public record IdentityStep(IdentityMove move, Instant at, @Nullable String who, @Nullable String reason) {
    @Override
    public String toString() {
        return "IdentityStep " + move;
    }
}
