package nl.integrity.investigations;

/** How it stands with a means that was asked for. */
public enum MethodState {
    ASKED,
    REFUSED,
    APPROVED,
    /** It was approved, and its last day has passed: it may not be used any more. */
    EXPIRED
}
