package nl.integrity.confidants;

/** What can be done about a gap. */
public enum Answer {
    /** Somebody is mending it. */
    HANDLED,
    /** It stays so, for a reason. */
    ACCEPTED
}
