package nl.integrity.measures;

/** Where a weakness lies. */
public enum Layer {
    SYSTEM,
    ORGANISATION,
    PEOPLE
}
