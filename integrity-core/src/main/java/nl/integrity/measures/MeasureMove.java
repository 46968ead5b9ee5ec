package nl.integrity.measures;

import nl.integrity.access.Action;

/** What is done with a measure; each needs somebody's word why. */
public enum MeasureMove {
    /** Begins it. */
    BEGIN(Action.WORK_ON_MEASURE),
    /** Says what came of it so far; it stays where it is. */
    REPORT(Action.WORK_ON_MEASURE),
    /** Something is in the way. */
    BLOCK(Action.WORK_ON_MEASURE),
    /** It goes on. */
    RESUME(Action.WORK_ON_MEASURE),
    /** It is done; by what that can be seen. */
    FINISH(Action.WORK_ON_MEASURE),
    /** Somebody else saw it. */
    VERIFY(Action.VERIFY_MEASURE),
    /** Somebody else did not see it. */
    SEND_BACK(Action.VERIFY_MEASURE),
    /** It was tested, and works. */
    PASS(Action.VERIFY_MEASURE),
    /** It was tested, and does not work: it begins anew. */
    FAIL(Action.VERIFY_MEASURE),
    /** The risk is accepted until a day. */
    ACCEPT_RISK(Action.ACCEPT_RISK),
    /** It is planned anew; it stays where it is. */
    PLAN(Action.PLAN_MEASURE);

    private final Action action;

    MeasureMove(Action action) {
        this.action = action;
    }

    /** What the gate is asked for it. */
    Action action() {
        return action;
    }

    /** Whether it is a test of whether the measure works. */
    public boolean isTest() {
        return this == PASS || this == FAIL;
    }
}
