package nl.integrity.investigations;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.integrity.cases.CaseStage;
import nl.integrity.deliberation.Finding;
import org.jspecify.annotations.Nullable;

/**
 * An investigation: its order, its means, and what was found so far.
 *
 * @param number of the case
 * @param assignments all wordings of its order, the latest first
 * @param methods the one asked for last first
 * @param points one for each point of the case
 * @param may what the reader can do as it stands
 */
public record InvestigationFile(
        String number,
        CaseStage stage,
        List<Assignment> assignments,
        List<AskedMethod> methods,
        List<Point> points,
        Set<Act> may) {
    /** What can be done in it. */
    public enum Act {
        ASSIGN,
        SIGN,
        ASK_METHOD,
        DECIDE_METHOD,
        HOLD,
        FIND
    }

    /**
     * A point of the case with what was found on it.
     *
     * @param drafts the latest first
     */
    public record Point(int number, String text, List<Draft> drafts) {
        /** What holds now; {@code null} as long as nothing was written. */
        public @Nullable Draft getLatest() {
            return drafts.isEmpty() ? null : drafts.get(0);
        }

        @Override
        public String toString() {
            return "Point " + number;
        }
    }

    /**
     * What was found on a point, as it was written once.
     *
     * @param evidence what it rests on
     * @param by the name of who wrote it
     */
    public record Draft(
            int number,
            Finding finding,
            String facts,
            String judgement,
            List<PieceName> evidence,
            Instant at,
            String by) {
        @Override
        public String toString() {
            return "Draft " + number;
        }
    }

    /** A piece of evidence; its title is empty when it is not what was entered any more. */
    public record PieceName(int number, String title) {
        @Override
        public String toString() {
            return "PieceName " + number;
        }
    }

    /** The order that counts: the last that was signed; {@code null} as long as none was. */
    public @Nullable Assignment getInForce() {
        return assignments.stream().filter(Assignment::isSigned).findFirst().orElse(null);
    }

    /** A wording that waits for the chair; {@code null} for none. */
    public @Nullable Assignment getProposed() {
        return assignments.isEmpty() || assignments.get(0).isSigned() ? null : assignments.get(0);
    }

    public boolean may(String act) {
        return may.contains(Act.valueOf(act));
    }

    @Override
    public String toString() {
        return "InvestigationFile";
    }
}
