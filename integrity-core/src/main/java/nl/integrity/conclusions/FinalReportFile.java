package nl.integrity.conclusions;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.integrity.cases.CaseStage;
import nl.integrity.deliberation.Finding;
import nl.integrity.investigations.Annex;
import org.jspecify.annotations.Nullable;

/**
 * The final report of an investigation, and how it came about.
 *
 * @param number of the case
 * @param versions the latest first; only the final one for those who may not read drafts
 * @param entered the numbers of its recommendations in the register of recommendations; empty as long as they are not there
 * @param may what the reader can do as it stands
 */
public record FinalReportFile(
        String number, CaseStage stage, List<Version> versions, List<Integer> entered, Set<Act> may) {
    /** What can be done with it. */
    public enum Act {
        WRITE,
        CONCLUDE
    }

    /**
     * The report as it was written once.
     *
     * @param concluded whether it is the final one
     * @param points what was found; empty in a draft: there it stands in the investigation
     * @param annexes what it rests on; empty in a draft
     * @param by the name of who wrote it
     */
    public record Version(
            UUID id,
            int number,
            boolean concluded,
            String summary,
            String approach,
            String heard,
            String conclusion,
            List<ReportRecommendation> recommendations,
            List<Found> points,
            List<Annex> annexes,
            Instant at,
            String by) {
        /** By which people call a final report without the number of the case. */
        public String getMark() {
            return mark(id);
        }

        static String mark(UUID id) {
            return "ER-" + id.toString().substring(0, 8).toUpperCase(Locale.ROOT);
        }

        /** Its recommendations as they would be typed. */
        public String typed() {
            return RecommendationLines.write(recommendations);
        }

        @Override
        public String toString() {
            return "Version " + number;
        }
    }

    /**
     * What was found on a point of the case.
     *
     * @param evidence the numbers of the pieces of evidence that it rests on
     */
    public record Found(
            int point, String text, Finding finding, String facts, String judgement, List<Integer> evidence) {
        @Override
        public String toString() {
            return "Found " + point;
        }
    }

    /** What holds now; {@code null} as long as nothing was written. */
    public @Nullable Version getLatest() {
        return versions.isEmpty() ? null : versions.get(0);
    }

    public boolean may(String act) {
        return may.contains(Act.valueOf(act));
    }

    @Override
    public String toString() {
        return "FinalReportFile";
    }
}
