package nl.integrity.measures;

/** What somebody is to a measure who can add to it. */
public enum MeasurePart {
    OWNER,
    DEPUTY,
    VERIFIER
}
