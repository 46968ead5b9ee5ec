package nl.integrity.investigations;

/** What is said to whoever asks to use a means. */
public enum MethodAnswer {
    APPROVE,
    REFUSE
}
