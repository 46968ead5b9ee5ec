package nl.integrity.deliberation;

/** What whoever decides does with an advice. */
public enum Response {
    ACCEPTED,
    /** In part or as a whole; it takes reasons. */
    DEVIATED
}
