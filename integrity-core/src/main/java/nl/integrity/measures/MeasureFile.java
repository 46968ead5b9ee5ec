package nl.integrity.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A measure with its plan and all that was done, as far as the reader may know.
 *
 * @param recommendations those that it is for, by number; for its owner this is all they see of them
 * @param version how many steps there are
 * @param spending what was spent on it
 * @param proofs the files by which it can be seen
 * @param moves what the reader may do with it as it stands
 */
public record MeasureFile(
        int number,
        MeasureKind kind,
        MeasureStage stage,
        Plan plan,
        int version,
        @Nullable LocalDate dueOn,
        boolean late,
        List<Recommended> recommendations,
        List<Milestone> milestones,
        Spending spending,
        List<Step> steps,
        Proofs proofs,
        Set<MeasureMove> moves) {
    /**
     * As it was agreed.
     *
     * @param deputy {@code null} for nobody
     */
    public record Plan(
            String title,
            String text,
            PersonId owner,
            String ownerName,
            @Nullable PersonId deputy,
            @Nullable String deputyName,
            PersonId verifier,
            String verifierName,
            UnitId unit,
            LocalDate dueOn,
            int checkMonths,
            @Nullable Integer repeatMonths,
            @Nullable Integer euros) {
        @Override
        public String toString() {
            return "plan";
        }
    }

    /**
     * What it is for.
     *
     * @param source in what it was recommended; empty, and so the paragraph, for whoever may not know
     */
    public record Recommended(int number, String source, String paragraph, String text) {
        @Override
        public String toString() {
            return "recommendation " + number;
        }
    }

    /**
     * Something to be reached on the way.
     *
     * @param reachedAt {@code null} when it was not
     */
    public record Milestone(UUID id, String text, LocalDate dueOn, @Nullable Instant reachedAt) {
        @Override
        public String toString() {
            return "milestone " + id;
        }
    }

    /**
     * Something that was done.
     *
     * @param criteria of a test; empty for anything else
     * @param sample of a test; empty for anything else
     */
    public record Step(
            MeasureMove move,
            MeasureStage stage,
            Instant at,
            String by,
            @Nullable LocalDate until,
            String note,
            String criteria,
            String sample) {
        @Override
        public String toString() {
            return "step " + move;
        }
    }

    public boolean may(String move) {
        return moves.contains(MeasureMove.valueOf(move));
    }

    @Override
    public String toString() {
        return "measure " + number;
    }
}
