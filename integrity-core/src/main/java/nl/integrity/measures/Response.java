package nl.integrity.measures;

/** What the ministry answers to a recommendation. */
public enum Response {
    ACCEPTED,
    PARTLY,
    /** It is not followed, and the reason is told. */
    REFUSED
}
