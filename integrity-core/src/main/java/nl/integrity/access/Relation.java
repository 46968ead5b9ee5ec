package nl.integrity.access;

/** What a caller is to a dossier; the strongest that holds. */
public enum Relation {
    /** It is about them, or they have another interest in it: they must not learn that it exists. */
    EXCLUDED,
    /** They hold the receipt of the report in it. */
    RECEIPT_HOLDER,
    /** They hold the code that its reporter gave to a confidant. */
    AT_REPORTERS_SIDE,
    /** It is theirs to handle. */
    HANDLER,
    /** Nothing. */
    NONE
}
