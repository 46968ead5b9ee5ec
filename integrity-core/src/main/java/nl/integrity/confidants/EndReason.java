package nl.integrity.confidants;

/** Why an appointment ended before its time. */
public enum EndReason {
    OWN_REQUEST,
    OTHER_POST,
    LEFT_MINISTRY,
    CONFLICT_OF_INTEREST,
    CERTIFICATE_EXPIRED,
    TRUST_LOST,
    DIED,
    /** It was entered by mistake. */
    MISTAKE
}
