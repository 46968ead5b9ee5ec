package nl.integrity.investigations;

/** What a line of the register of evidence says. */
public enum CustodyKind {
    /** A piece came in. */
    ENTERED,
    /** Somebody else holds it from now on, or it lies elsewhere. */
    HANDED_OVER,
    /** An earlier line is wrong; it stays, and this one says what is right. */
    CORRECTED
}
