package nl.integrity.identity;

/** How far a request to learn who reported is. Whether its last day has passed is another matter. */
public enum IdentityState {
    /** The reporter is asked for consent. */
    ASKED,
    /** The reporter agreed: whoever asked may look. */
    CONSENTED,
    /** The reporter did not agree. */
    DECLINED,
    /** The reporter no longer agrees. */
    WITHDRAWN,
    /** Two people are asked for their approval. */
    PROPOSED,
    /** Two people approved; the reporter is told before it opens. */
    ALLOWED,
    /** Whoever asked may look. */
    OPENED,
    /** Somebody did not approve. */
    REFUSED,
    /** Whoever asked needs it no longer. */
    ENDED;

    /** Whether whoever asked may look, until the last day. */
    public boolean isOpen() {
        return this == CONSENTED || this == OPENED;
    }

    /** Whether it has come to its end. */
    public boolean isDone() {
        return this == DECLINED || this == WITHDRAWN || this == REFUSED || this == ENDED;
    }

    /**
     * In one word, for people.
     *
     * @param over whether the last day has passed
     */
    String standing(boolean over) {
        return over && !isDone() ? "OVER" : name();
    }
}
