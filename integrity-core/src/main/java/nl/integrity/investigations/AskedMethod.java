package nl.integrity.investigations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A means that was asked for, and what was said.
 *
 * @param by the name of who asked
 * @param reason of who decided; empty as long as nobody did
 * @param decidedBy their name; {@code null} as long as nobody did
 * @param mine whether the reader asked it, and so cannot decide on it
 */
public record AskedMethod(
        UUID id,
        MethodKind kind,
        MethodState state,
        String necessity,
        String lighter,
        LocalDate lastDay,
        Instant at,
        String by,
        String reason,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        boolean mine) {
    @Override
    public String toString() {
        return "AskedMethod " + kind + " " + state;
    }
}
