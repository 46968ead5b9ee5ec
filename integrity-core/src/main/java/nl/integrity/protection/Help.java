package nl.integrity.protection;

/** What a reporter may want help with. */
public enum Help {
    /** A talk with the committee. */
    TALK,
    CONFIDANT,
    /** A lawyer, or the House for Whistleblowers. */
    LEGAL
}
