package nl.integrity.duties;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A pair, with why and since when.
 *
 * @param author by name, as {@code endedBy}
 * @param endedAt {@code null}, and {@code endedBy} with it, as long as it was not ended itself
 * @param inForce false too when one of its duties ended
 */
public record PairState(
        PairName name,
        String reason,
        Instant at,
        String author,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable String endReason,
        boolean inForce) {
    @Override
    public String toString() {
        return name.toString();
    }
}
