package nl.integrity.cases;

import nl.integrity.access.Action;

/** What makes a case move from one stage to the next. */
public enum CaseMove {
    ACKNOWLEDGE(Action.ACKNOWLEDGE_CASE),
    ASSESS(Action.APPOINT_ASSESSORS),
    NOT_ADMIT(Action.DECIDE_TRIAGE),
    REFER(Action.DECIDE_TRIAGE),
    CONVERSE(Action.DECIDE_TRIAGE),
    ASK_ORGANISATION(Action.DECIDE_TRIAGE),
    INVESTIGATE(Action.DECIDE_TRIAGE),
    /** The committee investigates what others could not settle. */
    INVESTIGATE_AFTER_ALL(Action.CONCLUDE_VOTE),
    HEAR(Action.HEAR_BOTH_SIDES),
    JUDGE(Action.CONCLUDE_VOTE),
    DECIDE(Action.DECIDE_ON_ADVICE),
    FOLLOW_UP(Action.FOLLOW_UP),
    CLOSE(Action.CLOSE_CASE),
    REOPEN(Action.REOPEN_CASE),
    /** What was reported becomes part of another case. */
    JOIN(Action.JOIN_CASE),
    /** That was a mistake: it is a case of its own again. */
    SEPARATE(Action.JOIN_CASE);

    private final Action action;

    CaseMove(Action action) {
        this.action = action;
    }

    /** What the gate is asked for it. */
    Action action() {
        return action;
    }
}
