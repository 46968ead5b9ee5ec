package nl.integrity.readiness;

/** In which way people are made aware. */
public enum ActivityKind {
    CAMPAIGN,
    TRAINING,
    E_LEARNING
}
