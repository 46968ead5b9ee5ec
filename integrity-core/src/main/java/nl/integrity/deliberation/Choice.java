package nl.integrity.deliberation;

/** How somebody votes. */
public enum Choice {
    FOR,
    AGAINST,
    ABSTAIN
}
