package nl.integrity.deliberation;

/** What the committee finds of a point. */
public enum Finding {
    ESTABLISHED,
    NOT_ESTABLISHED,
    CANNOT_BE_ESTABLISHED
}
