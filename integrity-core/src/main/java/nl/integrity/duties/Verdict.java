package nl.integrity.duties;

/** What a second person answers. */
public enum Verdict {
    APPROVED,
    REFUSED
}
