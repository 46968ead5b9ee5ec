package nl.integrity.deliberation;

import java.time.LocalDate;
import java.util.List;
import nl.integrity.cases.Allegation;
import org.jspecify.annotations.Nullable;

/**
 * What a committee finds, as it was proposed.
 *
 * @param text its opinion, with its grounds; or what else is proposed
 * @param advice empty when it is no opinion
 * @param dueOn by when there is to be a result; {@code null} when that is not asked
 */
public record Judgement(String text, List<Found> findings, String advice, @Nullable LocalDate dueOn) {
    /** What is found of a point. */
    public record Found(Allegation allegation, Finding finding) {
        @Override
        public String toString() {
            return "Found";
        }
    }

    @Override
    public String toString() {
        return "Judgement";
    }
}
