package nl.integrity.committees;

/** Why a seat ended before its time. */
public enum EndReason {
    RESIGNED,
    OTHER_POST,
    LEFT_MINISTRY,
    CONFLICT_OF_INTEREST,
    DISMISSED,
    DIED,
    /** It was entered by mistake. */
    MISTAKE
}
