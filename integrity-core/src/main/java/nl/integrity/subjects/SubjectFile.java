package nl.integrity.subjects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a case is about: when they were told, why not earlier, and what they said.
 *
 * @param id theirs in this case
 * @param account whether they read on their own page what they are given; otherwise it goes by letter
 * @param by the name of who named them
 * @param toldAt {@code null} as long as they were not told
 * @param delays why they are told later, the latest first
 * @param papers what they were given, the first first
 * @param record of their last conversation, as it was offered to them; empty when there is none
 * @param earlier whether it was about them an earlier time that the case was opened: then it is there to be read
 */
public record SubjectFile(
        UUID id,
        String name,
        boolean account,
        Instant at,
        String by,
        @Nullable Instant toldAt,
        List<Delay> delays,
        List<GivenPaper> papers,
        String record,
        boolean earlier) {
    /** Why they are told later, and on which day that is weighed again. */
    public record Delay(LocalDate reviewOn, String reason, Instant at, String by) {
        @Override
        public String toString() {
            return "Delay";
        }
    }

    @Override
    public String toString() {
        return "SubjectFile";
    }
}
