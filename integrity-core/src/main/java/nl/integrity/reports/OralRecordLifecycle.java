package nl.integrity.reports;

import static nl.integrity.reports.OralRecordMove.CORRECT;
import static nl.integrity.reports.OralRecordMove.DECLINE;
import static nl.integrity.reports.OralRecordMove.OFFER;
import static nl.integrity.reports.OralRecordMove.SIGN;
import static nl.integrity.reports.OralRecordMove.WRITE;
import static nl.integrity.reports.OralRecordState.CORRECTED;
import static nl.integrity.reports.OralRecordState.DECLINED;
import static nl.integrity.reports.OralRecordState.DRAFT;
import static nl.integrity.reports.OralRecordState.OFFERED;
import static nl.integrity.reports.OralRecordState.SIGNED;

import java.util.Map;
import java.util.Set;
import nl.integrity.shared.BrokenRule;

/** The life of the record of a conversation, as one table: which moves start from a state. What is signed is signed for good. */
final class OralRecordLifecycle {
    private static final Map<OralRecordState, Set<OralRecordMove>> FROM = Map.of(
            DRAFT, Set.of(WRITE, OFFER),
            OFFERED, Set.of(SIGN, CORRECT, DECLINE),
            CORRECTED, Set.of(WRITE, OFFER),
            DECLINED, Set.of(WRITE, SIGN),
            SIGNED, Set.of());

    private OralRecordLifecycle() {}

    static boolean offers(OralRecordState state, OralRecordMove move) {
        return FROM.getOrDefault(state, Set.of()).contains(move);
    }

    /** @throws BrokenRule when this move does not start from this state */
    static OralRecordState next(OralRecordState state, OralRecordMove move) {
        if (!offers(state, move)) {
            throw new BrokenRule("record.move." + move);
        }
        return move.makes();
    }

    /** Whether a further conversation may have a record of its own: this one is done. */
    static boolean isDone(OralRecordState state) {
        return state == SIGNED || state == DECLINED;
    }
}
