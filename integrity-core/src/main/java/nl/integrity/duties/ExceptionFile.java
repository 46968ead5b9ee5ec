package nl.integrity.duties;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request for an exception, with what became of it.
 *
 * @param measureNumber of the measure that makes up for it; {@code null} when none is named
 * @param measureOpens whether the reader may open that measure; not asked, and so false, where several are listed
 * @param author by name, as {@code decidedBy} and {@code endedBy}
 * @param own whether whoever reads it asked for it, and so does not decide
 */
public record ExceptionFile(
        ExceptionId id,
        HolderName holder,
        PairName pair,
        String measure,
        @Nullable Integer measureNumber,
        boolean measureOpens,
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
    ExceptionFile withMeasure(boolean opens) {
        return new ExceptionFile(
                id,
                holder,
                pair,
                measure,
                measureNumber,
                opens,
                reason,
                holdsUntil,
                state,
                at,
                author,
                own,
                decidedAt,
                decidedBy,
                note,
                endedAt,
                endedBy,
                endReason);
    }

    @Override
    public String toString() {
        return "exception " + id;
    }
}
