package nl.integrity.identity;

/** By what somebody may learn who reported. */
public enum IdentityGround {
    /** The reporter says that they may. */
    CONSENT,
    /** The law demands it; two people see to it that it does. */
    LEGAL_DUTY
}
