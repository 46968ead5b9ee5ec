package nl.integrity.measures;

import static nl.integrity.measures.MeasureMove.ACCEPT_RISK;
import static nl.integrity.measures.MeasureMove.BEGIN;
import static nl.integrity.measures.MeasureMove.BLOCK;
import static nl.integrity.measures.MeasureMove.FAIL;
import static nl.integrity.measures.MeasureMove.FINISH;
import static nl.integrity.measures.MeasureMove.PASS;
import static nl.integrity.measures.MeasureMove.PLAN;
import static nl.integrity.measures.MeasureMove.REPORT;
import static nl.integrity.measures.MeasureMove.RESUME;
import static nl.integrity.measures.MeasureMove.SEND_BACK;
import static nl.integrity.measures.MeasureMove.VERIFY;
import static nl.integrity.measures.MeasureStage.BLOCKED;
import static nl.integrity.measures.MeasureStage.EFFECTIVE;
import static nl.integrity.measures.MeasureStage.IN_PROGRESS;
import static nl.integrity.measures.MeasureStage.PLANNED;
import static nl.integrity.measures.MeasureStage.RISK_ACCEPTED;
import static nl.integrity.measures.MeasureStage.TO_VERIFY;
import static nl.integrity.measures.MeasureStage.VERIFIED;

import java.util.Map;
import nl.integrity.shared.BrokenRule;

/** Where each step brings a measure; what is not here cannot be done. */
final class MeasureLifecycle {
    private static final Map<MeasureStage, Map<MeasureMove, MeasureStage>> NEXT = Map.of(
            PLANNED,
            Map.of(BEGIN, IN_PROGRESS, ACCEPT_RISK, RISK_ACCEPTED, PLAN, PLANNED),
            IN_PROGRESS,
            Map.of(
                    REPORT, IN_PROGRESS,
                    BLOCK, BLOCKED,
                    FINISH, TO_VERIFY,
                    ACCEPT_RISK, RISK_ACCEPTED,
                    PLAN, IN_PROGRESS),
            BLOCKED,
            Map.of(RESUME, IN_PROGRESS, REPORT, BLOCKED, ACCEPT_RISK, RISK_ACCEPTED, PLAN, BLOCKED),
            TO_VERIFY,
            Map.of(VERIFY, VERIFIED, SEND_BACK, IN_PROGRESS, PLAN, TO_VERIFY),
            VERIFIED,
            Map.of(PASS, EFFECTIVE, FAIL, IN_PROGRESS, PLAN, VERIFIED),
            EFFECTIVE,
            Map.of(PASS, EFFECTIVE, FAIL, IN_PROGRESS, PLAN, EFFECTIVE),
            RISK_ACCEPTED,
            Map.of(RESUME, IN_PROGRESS, ACCEPT_RISK, RISK_ACCEPTED, PLAN, RISK_ACCEPTED));

    private MeasureLifecycle() {}

    static boolean offers(MeasureStage from, MeasureMove move) {
        return moves(from).containsKey(move);
    }

    /** @throws BrokenRule when the measure does not stand where this can be done */
    static MeasureStage next(MeasureStage from, MeasureMove move) {
        MeasureStage next = moves(from).get(move);
        if (next == null) {
            throw new BrokenRule("measures.moved.already");
        }
        return next;
    }

    private static Map<MeasureMove, MeasureStage> moves(MeasureStage from) {
        return NEXT.getOrDefault(from, Map.of());
    }
}
