package nl.integrity.cases;

import java.util.EnumSet;
import java.util.Set;
import nl.integrity.access.Action;

/** What can be done in a case beside moving it. */
public enum CaseAct {
    WRITE_TO_REPORTER(Action.WRITE_TO_REPORTER),
    SEND_FILE(Action.SEND_FILE),
    WRITE_RECORD(Action.WRITE_RECORD),
    TAG_CASE(Action.TAG_CASE),
    HAND_OVER(Action.HAND_OVER),
    TAKE_OVER(Action.TAKE_OVER),
    ASSESS_CASE(Action.ASSESS_CASE, EnumSet.of(CaseStage.IN_TRIAGE)),
    CONFIRM_TRIAGE(Action.CONFIRM_TRIAGE, EnumSet.of(CaseStage.IN_TRIAGE)),
    WORD_ALLEGATION(Action.WORD_ALLEGATION, CaseAllegations.openStages()),
    PROPOSE_MOTION(Action.PROPOSE_MOTION, notClosed()),
    GIVE_ADVICE(Action.GIVE_ADVICE, EnumSet.of(CaseStage.JUDGED)),
    PUT_ON_AGENDA(Action.PUT_ON_AGENDA, notClosed()),
    VOTE(Action.VOTE, notClosed()),
    WRITE_MINUTES(Action.WRITE_MINUTES),
    SIGN_MINUTES(Action.SIGN_MINUTES),
    WRITE_NOTE(Action.WRITE_NOTE),
    WRITE_DOCUMENT(Action.WRITE_DOCUMENT),
    ASK_REVEAL(Action.ASK_REVEAL),
    LINK_CASE(Action.LINK_CASE),
    ARRANGE_CARE(Action.ARRANGE_CARE),
    OPEN_TO_STAND_IN(Action.OPEN_TO_STAND_IN);

    private final Action action;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.copyOf
    private final Set<CaseStage> stages;

    CaseAct(Action action) {
        this(action, EnumSet.allOf(CaseStage.class));
    }

    CaseAct(Action action, Set<CaseStage> stages) {
        this.action = action;
        this.stages = Set.copyOf(stages);
    }

    private static Set<CaseStage> notClosed() {
        return EnumSet.complementOf(EnumSet.of(CaseStage.CLOSED));
    }

    /** What the gate is asked for it. */
    Action action() {
        return action;
    }

    boolean isFor(CaseStage stage) {
        return stages.contains(stage);
    }
}
