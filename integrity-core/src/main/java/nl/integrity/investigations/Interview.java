package nl.integrity.investigations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A conversation, and the record of it in every version.
 *
 * @param number within the investigation
 * @param person by their account; {@code null} for somebody without one
 * @param rights how they were told that they can bring somebody
 * @param steps what became of it, the first first
 * @param may what the reader can write down now
 * @param by the name of who planned it
 */
public record Interview(
        UUID id,
        int number,
        InterviewKind role,
        @Nullable PersonId person,
        String name,
        LocalDate day,
        LocalTime time,
        String place,
        String rights,
        InterviewState state,
        List<Step> steps,
        Set<InterviewMove> may,
        Instant at,
        String by) {
    /**
     * What happened to it once.
     *
     * @param version the number of the version of the record that came with it; 0 for none
     */
    public record Step(
            int number,
            InterviewMove move,
            @Nullable LocalDate day,
            @Nullable LocalDate until,
            String present,
            String text,
            int version,
            String wishes,
            String reason,
            Instant at,
            String by) {
        @Override
        public String toString() {
            return "Step " + number;
        }
    }

    /** The record as it stands; {@code null} as long as none was written. */
    public @Nullable Step getRecord() {
        return steps.stream()
                .filter(step -> step.version() > 0)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** By when its person can say what is wrong with the record; {@code null} when it does not wait for that. */
    public @Nullable LocalDate getUntil() {
        return state == InterviewState.OFFERED ? last().map(Step::until).orElse(null) : null;
    }

    /** What happened last. */
    Optional<Step> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    /** Whether its person was ever given the record. */
    boolean wasOffered() {
        return steps.stream().anyMatch(step -> step.move() == InterviewMove.OFFER);
    }

    @Override
    public String toString() {
        return "Interview " + number;
    }
}
