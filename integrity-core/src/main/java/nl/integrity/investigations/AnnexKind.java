package nl.integrity.investigations;

/** What the report of an investigation can rest on. */
public enum AnnexKind {
    /** The order for it. */
    ORDER,
    /** A means that was allowed. */
    MEANS
}
