package nl.integrity.identity;

/** One step in the life of a request to learn who reported. */
public enum IdentityMove {
    /** Somebody asks, and the reporter is to say. */
    ASK(IdentityState.ASKED),
    /** Somebody asks, because the law demands it. */
    PROPOSE(IdentityState.PROPOSED),
    /** The reporter agrees. */
    CONSENT(IdentityState.CONSENTED),
    /** The reporter does not agree. */
    DECLINE(IdentityState.DECLINED),
    /** The reporter no longer agrees. */
    WITHDRAW(IdentityState.WITHDRAWN),
    /** Somebody approves. */
    APPROVE(IdentityState.PROPOSED),
    /** Those who approve are enough. */
    ALLOW(IdentityState.ALLOWED),
    /** Somebody says no: at first, or later. */
    REFUSE(IdentityState.REFUSED),
    /** The reporter is told, with the reasons. */
    TELL(IdentityState.OPENED),
    /** The reporter is told later, for a reason that was approved with it. */
    TELL_LATER(IdentityState.OPENED),
    /** Whoever asked needs it no longer. */
    TAKE_BACK(IdentityState.ENDED);

    private final IdentityState makes;

    IdentityMove(IdentityState makes) {
        this.makes = makes;
    }

    /** How the request stands after it. */
    public IdentityState makes() {
        return makes;
    }

    /** Whether it brings whoever asked closer to a look: then it must be in time. */
    boolean leadsOn() {
        return !makes.isDone();
    }

    /** Whether it is the reporter's to take. */
    boolean isTheReporters() {
        return this == CONSENT || this == DECLINE || this == WITHDRAW;
    }
}
