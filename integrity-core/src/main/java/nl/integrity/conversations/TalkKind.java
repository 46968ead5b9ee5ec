package nl.integrity.conversations;

/** What can happen in a confidential conversation. */
public enum TalkKind {
    /** Somebody asked for it. */
    ASKED,
    /** One of the two wrote something. */
    SAID,
    /** The confidant proposed moments to meet. */
    PROPOSED,
    /** Whoever asked chose one of them. */
    AGREED,
    /** They would rather have others. */
    OTHER_MOMENT,
    /** They went on with another confidant. */
    PASSED_ON,
    /** The confidant put before them what a report would say. */
    DRAFTED,
    /** They consented that exactly this is reported. */
    CONSENTED,
    /** They took that back. */
    REVOKED,
    /** It was reported. */
    FILED,
    /** It ended. */
    ENDED
}
