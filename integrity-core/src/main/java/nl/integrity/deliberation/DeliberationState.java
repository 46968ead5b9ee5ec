package nl.integrity.deliberation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.integrity.cases.Allegation;
import nl.integrity.cases.CaseStage;
import org.jspecify.annotations.Nullable;

/**
 * How far a committee is with its opinion on a case, as the reader may see it.
 *
 * @param version of the case, to be handed back with a command
 * @param allegations what the case is about, point by point
 * @param recused the names of those with a vote who do not take part
 * @param hearing {@code null} before what was found lay before those it is about
 * @param points the meetings that had, or have, it on their agenda, the latest first
 * @param upcoming the meetings on whose agenda the reader could put it
 */
public record DeliberationState(
        String number,
        CaseStage stage,
        int version,
        List<Allegation> allegations,
        boolean mayWord,
        List<String> recused,
        @Nullable Hearing hearing,
        boolean mayHear,
        List<Point> points,
        List<Meeting> upcoming,
        boolean mayKeep,
        boolean mayPropose) {
    /**
     * How those were heard whom it is about.
     *
     * @param comments {@code null} while they can still react; empty when they did not
     */
    public record Hearing(LocalDate dueOn, String draft, @Nullable String comments) {
        @Override
        public String toString() {
            return "Hearing";
        }
    }

    /**
     * What a meeting did with it.
     *
     * @param version of the minutes, to be handed back with them
     * @param minutes {@code null} while there are none
     * @param signedBy the name of whoever signed them; {@code null} while nobody did
     * @param maySign whether the reader can sign them now
     */
    public record Point(
            ItemId id,
            Meeting meeting,
            int version,
            @Nullable String minutes,
            @Nullable Instant signedAt,
            @Nullable String signedBy,
            boolean maySign,
            List<MotionLine> motions) {
        @Override
        public String toString() {
            return "Point";
        }
    }

    /**
     * What was proposed.
     *
     * @param outcome {@code null} while it is being voted on
     */
    public record MotionLine(MotionId id, MotionKind kind, String by, @Nullable Outcome outcome) {
        @Override
        public String toString() {
            return "MotionLine";
        }
    }

    @Override
    public String toString() {
        return "DeliberationState";
    }
}
