package nl.integrity.investigations;

/** What a piece of evidence is. */
public enum EvidenceKind {
    FILE,
    /** Something that can be held in the hand, or a place: described in words. */
    OBJECT
}
