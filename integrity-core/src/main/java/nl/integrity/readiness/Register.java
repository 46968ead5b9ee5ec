package nl.integrity.readiness;

/** Another register by which somebody holds a function, for as long as they are in it. */
public enum Register {
    /** Whoever has a seat in a committee. */
    COMMITTEES,
    /** Whoever is a confidant. */
    CONFIDANTS
}
