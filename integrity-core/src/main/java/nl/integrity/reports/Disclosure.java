package nl.integrity.reports;

/** How far a reporter's name may go. It can become more than it was, never less. */
public enum Disclosure {
    /** Nobody knows it. */
    ANONYMOUS,
    /** The committee's secretary knows it. */
    CONFIDENTIAL,
    /** Whoever handles the report may know it. */
    NAMED
}
