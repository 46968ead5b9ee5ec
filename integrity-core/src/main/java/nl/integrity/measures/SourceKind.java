package nl.integrity.measures;

/** Where something was found. */
public enum SourceKind {
    /** A report by somebody from outside. */
    REPORT,
    /** An audit. */
    AUDIT,
    /** A case of the committee. */
    CASE,
    /** What was learned afterwards. */
    EVALUATION
}
