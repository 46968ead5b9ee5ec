package nl.integrity.measures;

/** What a measure is. */
public enum MeasureKind {
    SCREENING,
    AWARENESS,
    SEGREGATION_OF_DUTIES,
    FOUR_EYES,
    AUTHORISATION,
    LOGGING,
    TRAINING,
    CODE_OF_CONDUCT,
    PROCESS_REDESIGN,
    SYSTEM_CHANGE
}
