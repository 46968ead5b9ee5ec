package nl.integrity.investigations;

import static nl.integrity.investigations.InterviewMove.CANCEL;
import static nl.integrity.investigations.InterviewMove.CORRECT;
import static nl.integrity.investigations.InterviewMove.DECLINE;
import static nl.integrity.investigations.InterviewMove.HOLD;
import static nl.integrity.investigations.InterviewMove.OFFER;
import static nl.integrity.investigations.InterviewMove.SIGN;
import static nl.integrity.investigations.InterviewMove.WRITE;
import static nl.integrity.investigations.InterviewState.CANCELLED;
import static nl.integrity.investigations.InterviewState.CORRECTED;
import static nl.integrity.investigations.InterviewState.HELD;
import static nl.integrity.investigations.InterviewState.OFFERED;
import static nl.integrity.investigations.InterviewState.PLANNED;
import static nl.integrity.investigations.InterviewState.SIGNED;
import static nl.integrity.investigations.InterviewState.UNSIGNED;
import static nl.integrity.investigations.InterviewState.WRITTEN;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.integrity.shared.BrokenRule;

/** What can become of a conversation: one table. */
final class InterviewLifecycle {
    private static final Map<InterviewState, Map<InterviewMove, InterviewState>> TABLE = Map.of(
            PLANNED, Map.of(HOLD, HELD, CANCEL, CANCELLED),
            HELD, Map.of(WRITE, WRITTEN),
            WRITTEN, Map.of(WRITE, WRITTEN, OFFER, OFFERED),
            OFFERED, Map.of(CORRECT, CORRECTED, SIGN, SIGNED, DECLINE, UNSIGNED),
            // what was changed is offered anew; what was not is for its person to sign, or not
            CORRECTED, Map.of(OFFER, OFFERED, SIGN, SIGNED, DECLINE, UNSIGNED));

    private InterviewLifecycle() {}

    static Set<InterviewMove> from(InterviewState state) {
        Set<InterviewMove> moves = EnumSet.noneOf(InterviewMove.class);
        moves.addAll(TABLE.getOrDefault(state, Map.of()).keySet());
        return moves;
    }

    /** @throws BrokenRule when it cannot happen now */
    static InterviewState after(InterviewState state, InterviewMove move) {
        return Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(move))
                .orElseThrow(() -> new BrokenRule("interview.move.notNow"));
    }

    /** Where it is after all of these, from the first. */
    static InterviewState after(List<InterviewMove> moves) {
        InterviewState state = PLANNED;
        for (InterviewMove move : moves) {
            state = after(state, move);
        }
        return state;
    }
}
