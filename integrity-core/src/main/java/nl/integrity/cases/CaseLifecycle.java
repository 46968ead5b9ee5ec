package nl.integrity.cases;

import static nl.integrity.cases.CaseMove.ACKNOWLEDGE;
import static nl.integrity.cases.CaseStage.ACKNOWLEDGED;
import static nl.integrity.cases.CaseStage.RECEIVED;

import java.util.Map;
import nl.integrity.shared.BrokenRule;

/** The life of a case, as one table: from a stage, by a move, to the next stage. */
final class CaseLifecycle {
    private static final Map<CaseStage, Map<CaseMove, CaseStage>> NEXT =
            Map.of(RECEIVED, Map.of(ACKNOWLEDGE, ACKNOWLEDGED));

    private CaseLifecycle() {}

    /** @throws BrokenRule when this move does not start from this stage */
    static CaseStage next(CaseStage stage, CaseMove move) {
        CaseStage next = NEXT.getOrDefault(stage, Map.of()).get(move);
        if (next == null) {
            throw new BrokenRule("case.move." + move + ".notFrom." + stage);
        }
        return next;
    }

    static boolean offers(CaseStage stage, CaseMove move) {
        return NEXT.getOrDefault(stage, Map.of()).containsKey(move);
    }
}
