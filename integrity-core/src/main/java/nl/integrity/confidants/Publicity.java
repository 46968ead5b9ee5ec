package nl.integrity.confidants;

/** What the public page shows of a confidant; colleagues who log in see everything. */
public enum Publicity {
    /** Nothing. */
    HIDDEN,
    /** How to reach one, and not who it is. */
    WITHOUT_NAME,
    /** Everything that colleagues see. */
    WITH_NAME
}
