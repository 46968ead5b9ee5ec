package nl.integrity.deliberation;

import java.time.Instant;
import java.util.List;
import nl.integrity.committees.VotingRule;
import org.jspecify.annotations.Nullable;

/**
 * A motion and how the vote on it stands.
 *
 * @param by the name of whoever proposed it
 * @param waitsFor the names of those who are there and did not vote yet
 * @param undeclared the names of those who are there and did not say yet whether they have an interest
 * @param votes how everybody voted: only the reader's own before the outcome is established
 * @param mayVote whether the reader can vote now
 * @param mayConclude whether the reader can establish the outcome
 * @param mayWithdraw whether the reader can take it back
 */
public record MotionState(
        String number,
        MotionId id,
        MotionKind kind,
        String by,
        Instant at,
        Meeting meeting,
        Judgement judgement,
        List<String> recused,
        List<String> waitsFor,
        List<String> undeclared,
        List<Vote> votes,
        int present,
        int quorum,
        VotingRule rule,
        @Nullable Outcome outcome,
        @Nullable Instant concludedAt,
        boolean mayVote,
        boolean mayConclude,
        boolean mayWithdraw) {
    /** How somebody voted. */
    public record Vote(String by, Choice choice, String view) {
        @Override
        public String toString() {
            return "Vote";
        }
    }

    public boolean isQuorate() {
        return present >= quorum;
    }

    @Override
    public String toString() {
        return "MotionState";
    }
}
