package nl.integrity.cases;

import static java.util.Map.entry;
import static nl.integrity.cases.CaseGuard.ACCOUNTED_FOR;
import static nl.integrity.cases.CaseGuard.ADVICE_GIVEN;
import static nl.integrity.cases.CaseGuard.ALLEGATIONS_WORDED;
import static nl.integrity.cases.CaseGuard.ASSESSED_TWICE;
import static nl.integrity.cases.CaseGuard.BOTH_SIDES_HEARD;
import static nl.integrity.cases.CaseGuard.CRIME_WEIGHED;
import static nl.integrity.cases.CaseGuard.DUE_DAY;
import static nl.integrity.cases.CaseGuard.FEEDBACK_GIVEN;
import static nl.integrity.cases.CaseGuard.FINDING_PER_ALLEGATION;
import static nl.integrity.cases.CaseGuard.INVESTIGATED;
import static nl.integrity.cases.CaseGuard.NEW_GROUND;
import static nl.integrity.cases.CaseGuard.NOTHING_LEFT;
import static nl.integrity.cases.CaseGuard.NOT_CLASSIFIED;
import static nl.integrity.cases.CaseGuard.NOT_ON_HOLD;
import static nl.integrity.cases.CaseGuard.OTHER_OPEN;
import static nl.integrity.cases.CaseGuard.REASONS_TOLD;
import static nl.integrity.cases.CaseGuard.REPORTED;
import static nl.integrity.cases.CaseGuard.RISK_KNOWN;
import static nl.integrity.cases.CaseGuard.RISK_NOT_HIGH;
import static nl.integrity.cases.CaseGuard.SAME_COMMITTEE;
import static nl.integrity.cases.CaseGuard.SUBJECTS_HEARD;
import static nl.integrity.cases.CaseGuard.SUBJECTS_TOLD;
import static nl.integrity.cases.CaseGuard.TWO_ASSESSORS;
import static nl.integrity.cases.CaseGuard.VOTED_WITH_QUORUM;
import static nl.integrity.cases.CaseMove.ACKNOWLEDGE;
import static nl.integrity.cases.CaseMove.ASK_ORGANISATION;
import static nl.integrity.cases.CaseMove.ASSESS;
import static nl.integrity.cases.CaseMove.CLOSE;
import static nl.integrity.cases.CaseMove.CONVERSE;
import static nl.integrity.cases.CaseMove.DECIDE;
import static nl.integrity.cases.CaseMove.FOLLOW_UP;
import static nl.integrity.cases.CaseMove.HEAR;
import static nl.integrity.cases.CaseMove.INVESTIGATE;
import static nl.integrity.cases.CaseMove.INVESTIGATE_AFTER_ALL;
import static nl.integrity.cases.CaseMove.JOIN;
import static nl.integrity.cases.CaseMove.JUDGE;
import static nl.integrity.cases.CaseMove.NOT_ADMIT;
import static nl.integrity.cases.CaseMove.REFER;
import static nl.integrity.cases.CaseMove.REOPEN;
import static nl.integrity.cases.CaseMove.SEPARATE;
import static nl.integrity.cases.CaseStage.ACKNOWLEDGED;
import static nl.integrity.cases.CaseStage.CLOSED;
import static nl.integrity.cases.CaseStage.DECIDED;
import static nl.integrity.cases.CaseStage.HEARING_BOTH_SIDES;
import static nl.integrity.cases.CaseStage.IN_CONVERSATION;
import static nl.integrity.cases.CaseStage.IN_FOLLOW_UP;
import static nl.integrity.cases.CaseStage.IN_TRIAGE;
import static nl.integrity.cases.CaseStage.JOINED;
import static nl.integrity.cases.CaseStage.JUDGED;
import static nl.integrity.cases.CaseStage.NOT_ADMITTED;
import static nl.integrity.cases.CaseStage.RECEIVED;
import static nl.integrity.cases.CaseStage.REFERRED;
import static nl.integrity.cases.CaseStage.REOPENED;
import static nl.integrity.cases.CaseStage.UNDER_INVESTIGATION;
import static nl.integrity.cases.CaseStage.WITH_ORGANISATION;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.integrity.shared.BrokenRule;

/** The life of a case: one table of where it goes by which move, and one of what must be so before it does. */
final class CaseLifecycle {
    private static final Map<CaseStage, Map<CaseMove, CaseStage>> NEXT = Map.ofEntries(
            entry(RECEIVED, Map.of(ACKNOWLEDGE, ACKNOWLEDGED, JOIN, JOINED)),
            entry(ACKNOWLEDGED, Map.of(ASSESS, IN_TRIAGE, JOIN, JOINED)),
            entry(
                    IN_TRIAGE,
                    Map.of(
                            NOT_ADMIT, NOT_ADMITTED,
                            REFER, REFERRED,
                            CONVERSE, IN_CONVERSATION,
                            ASK_ORGANISATION, WITH_ORGANISATION,
                            INVESTIGATE, UNDER_INVESTIGATION,
                            JOIN, JOINED)),
            entry(NOT_ADMITTED, Map.of(CLOSE, CLOSED)),
            entry(REFERRED, Map.of(CLOSE, CLOSED)),
            entry(IN_CONVERSATION, Map.of(INVESTIGATE_AFTER_ALL, UNDER_INVESTIGATION, CLOSE, CLOSED)),
            entry(WITH_ORGANISATION, Map.of(INVESTIGATE_AFTER_ALL, UNDER_INVESTIGATION, CLOSE, CLOSED)),
            entry(UNDER_INVESTIGATION, Map.of(HEAR, HEARING_BOTH_SIDES)),
            entry(HEARING_BOTH_SIDES, Map.of(JUDGE, JUDGED)),
            entry(JUDGED, Map.of(DECIDE, DECIDED)),
            entry(DECIDED, Map.of(FOLLOW_UP, IN_FOLLOW_UP, CLOSE, CLOSED)),
            entry(IN_FOLLOW_UP, Map.of(CLOSE, CLOSED)),
            entry(CLOSED, Map.of(REOPEN, REOPENED)),
            entry(REOPENED, Map.of(ASSESS, IN_TRIAGE)),
            entry(JOINED, Map.of(SEPARATE, RECEIVED)));

    /** Whatever becomes of a report, it was assessed first. */
    private static final Set<CaseGuard> ASSESSED =
            EnumSet.of(ASSESSED_TWICE, NOT_CLASSIFIED, CRIME_WEIGHED, RISK_KNOWN);

    private static final Map<CaseMove, Set<CaseGuard>> NEEDS = Map.ofEntries(
            entry(ACKNOWLEDGE, Set.of()),
            entry(ASSESS, Set.of(TWO_ASSESSORS)),
            entry(NOT_ADMIT, and(ASSESSED, REASONS_TOLD)),
            entry(REFER, and(ASSESSED, REASONS_TOLD, DUE_DAY)),
            entry(CONVERSE, and(ASSESSED, RISK_NOT_HIGH, DUE_DAY)),
            entry(ASK_ORGANISATION, and(ASSESSED, DUE_DAY)),
            entry(INVESTIGATE, and(ASSESSED, DUE_DAY)),
            entry(INVESTIGATE_AFTER_ALL, EnumSet.of(VOTED_WITH_QUORUM, DUE_DAY)),
            entry(HEAR, EnumSet.of(ALLEGATIONS_WORDED, INVESTIGATED, DUE_DAY, NOT_ON_HOLD, SUBJECTS_TOLD)),
            entry(
                    JUDGE,
                    EnumSet.of(REPORTED, SUBJECTS_HEARD, BOTH_SIDES_HEARD, VOTED_WITH_QUORUM, FINDING_PER_ALLEGATION)),
            entry(DECIDE, Set.of(ADVICE_GIVEN)),
            entry(FOLLOW_UP, Set.of(DUE_DAY)),
            entry(CLOSE, EnumSet.of(FEEDBACK_GIVEN, NOTHING_LEFT, ACCOUNTED_FOR)),
            entry(REOPEN, Set.of(NEW_GROUND)),
            entry(JOIN, EnumSet.of(SAME_COMMITTEE, OTHER_OPEN)),
            entry(SEPARATE, Set.of(OTHER_OPEN)));

    private CaseLifecycle() {}

    private static Set<CaseGuard> and(Set<CaseGuard> guards, CaseGuard... more) {
        Set<CaseGuard> all = EnumSet.copyOf(guards);
        all.addAll(List.of(more));
        return all;
    }

    /** @throws BrokenRule when this move does not start from this stage */
    static CaseStage next(CaseStage stage, CaseMove move) {
        CaseStage next = ways(stage).get(move);
        if (next == null) {
            throw new BrokenRule(move == ACKNOWLEDGE ? "case.acknowledged.already" : "case.moved.already");
        }
        return next;
    }

    /** @throws BrokenRule for the first thing that must be so before this move, and is not */
    static void guard(CaseMove move, Set<CaseGuard> met) {
        lacking(move, met).stream().findFirst().ifPresent(guard -> {
            throw new BrokenRule("case.guard." + guard);
        });
    }

    /** What must be so before this move, and is not. */
    static List<CaseGuard> lacking(CaseMove move, Set<CaseGuard> met) {
        return needs(move).stream()
                .filter(guard -> !met.contains(guard))
                .sorted()
                .toList();
    }

    static Set<CaseGuard> needs(CaseMove move) {
        return NEEDS.getOrDefault(move, Set.of());
    }

    static boolean offers(CaseStage stage, CaseMove move) {
        return ways(stage).containsKey(move);
    }

    /** Whether reports can come into a case that stands here, or leave it. */
    static boolean isOpen(CaseStage stage) {
        return stage != CLOSED && stage != JOINED;
    }

    private static Map<CaseMove, CaseStage> ways(CaseStage stage) {
        return NEXT.getOrDefault(stage, Map.of());
    }
}
