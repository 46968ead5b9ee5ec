package nl.integrity.investigations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.integrity.cases.CaseStage;
import org.jspecify.annotations.Nullable;

/**
 * The conversations of an investigation.
 *
 * @param number of the case
 * @param interviews the one that was planned last first
 * @param allowedUntil the last day for which one can be planned; {@code null}: they are not allowed now
 * @param mayKeep whether the reader can add to it
 */
public record InterviewsFile(
        String number, CaseStage stage, List<Interview> interviews, @Nullable LocalDate allowedUntil, boolean mayKeep) {
    /** One of them, by its number. */
    public Optional<Interview> interview(int which) {
        return interviews.stream().filter(each -> each.number() == which).findFirst();
    }

    @Override
    public String toString() {
        return "InterviewsFile";
    }
}
