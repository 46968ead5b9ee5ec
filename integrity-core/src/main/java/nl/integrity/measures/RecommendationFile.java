package nl.integrity.measures;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A recommendation with all that became of it.
 *
 * @param answers the latest first
 * @param statuses what was told in public, the latest first
 * @param may what the reader may do with it
 */
public record RecommendationFile(
        int number,
        Source source,
        String paragraph,
        String text,
        Standing standing,
        List<Answered> answers,
        List<Worded> statuses,
        List<MeasureLine> measures,
        Set<Act> may) {
    /** What can be done with a recommendation. */
    public enum Act {
        ANSWER,
        WORD,
        PLAN
    }

    /** An answer, by whom. */
    public record Answered(Response response, String reason, String commitment, Instant at, String by) {
        @Override
        public String toString() {
            return "answer " + at;
        }
    }

    /** A public wording, by whom. */
    public record Worded(String textNl, String textEn, Instant at, String by) {
        @Override
        public String toString() {
            return "wording " + at;
        }
    }

    public boolean may(String act) {
        return may.contains(Act.valueOf(act));
    }

    @Override
    public String toString() {
        return "recommendation " + number;
    }
}
