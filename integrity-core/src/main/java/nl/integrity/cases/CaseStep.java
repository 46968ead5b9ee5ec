package nl.integrity.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case: it moved, or the last day of a term went by.
 *
 * @param who the name of whoever made the move; {@code null} when it came by itself
 * @param move {@code null} when a term passed
 * @param passed what the term that passed was for, a {@link nl.integrity.deadlines.DeadlineKind} or a {@link TaskKind}; {@code null} for a move
 * @param reason why; {@code null} when none is asked
 * @param report the number of the report that came into the case, or left it; {@code null} when it is about the case itself
 */
public record CaseStep(
        Instant at,
        @Nullable String who,
        @Nullable CaseMove move,
        @Nullable String passed,
        @Nullable String reason,
        @Nullable String report) {
    static CaseStep passed(Instant at, String clock) {
        return new CaseStep(at, null, null, clock, null, null);
    }

    @Override
    public String toString() {
        return "CaseStep " + (move == null ? passed : move);
    }
}
