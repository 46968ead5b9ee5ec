package nl.integrity.measures;

/** Who may hear of what stands in a source. */
public enum Confidentiality {
    /** Everybody: it was published. */
    PUBLIC,
    /** Those who work on it. */
    INTERNAL,
    /** Those who work on it, and parliament in confidence. */
    CONFIDENTIAL
}
