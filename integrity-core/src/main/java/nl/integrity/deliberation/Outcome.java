package nl.integrity.deliberation;

/** What became of a motion. */
public enum Outcome {
    ADOPTED,
    REJECTED,
    WITHDRAWN
}
