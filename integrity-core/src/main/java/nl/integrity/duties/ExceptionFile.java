package nl.integrity.duties;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request for an exception, with what became of it.
 *
 * @param author by name, as {@code decidedBy} and {@code endedBy}
 * @param own whether whoever reads it asked for it, and so does not decide
 */
public record ExceptionFile(
        ExceptionId id,
        HolderName holder,
        PairName pair,
        String measure,
        String reason,
        LocalDate holdsUntil,
        ExceptionState state,
        Instant at,
        String author,
        boolean own,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String note,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable String endReason) {
    @Override
    public String toString() {
        return "exception " + id;
    }
}
