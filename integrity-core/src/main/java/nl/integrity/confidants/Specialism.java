package nl.integrity.confidants;

/** What a confidant was trained for in particular. */
public enum Specialism {
    /** For those who suspect wrongdoing, before, during and after a report. */
    WHISTLEBLOWING,
    INTEGRITY,
    UNDESIRABLE_BEHAVIOUR,
    SEXUAL_MISCONDUCT,
    DISCRIMINATION
}
