package nl.integrity.investigations;

/** How far a conversation and its record are. */
public enum InterviewState {
    PLANNED,
    /** It was not held, and will not be. */
    CANCELLED,
    HELD,
    /** There is a record of it, which its person has not seen. */
    WRITTEN,
    /** Its person has the record, and can say what is wrong with it. */
    OFFERED,
    /** Its person said what is wrong with it, and was answered. */
    CORRECTED,
    SIGNED,
    /** Its person does not sign the record, or did not answer. */
    UNSIGNED
}
