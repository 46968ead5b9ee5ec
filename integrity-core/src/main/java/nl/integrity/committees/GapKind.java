package nl.integrity.committees;

/** What a committee lacks. */
public enum GapKind {
    NO_CHAIR,
    NO_SECRETARY,
    BELOW_QUORUM
}
