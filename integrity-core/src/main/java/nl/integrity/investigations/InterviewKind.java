package nl.integrity.investigations;

/** As what somebody is spoken to. */
public enum InterviewKind {
    SUBJECT,
    WITNESS,
    EXPERT
}
