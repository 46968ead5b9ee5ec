package nl.integrity.investigations;

/** What the report of an investigation can rest on. */
public enum AnnexKind {
    /** The order for it. */
    ORDER,
    /** A means that was allowed. */
    MEANS,
    /** A piece of evidence. */
    EVIDENCE,
    /** A conversation that was held. */
    CONVERSATION
}
