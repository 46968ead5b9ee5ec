package nl.integrity.reports;

/** How far the record of a conversation is. */
public enum OralRecordState {
    /** The secretary is writing it. */
    DRAFT,
    /** The reporter may check, correct and sign it. */
    OFFERED,
    /** The reporter changed it; the secretary looks at the changes. */
    CORRECTED,
    /** The reporter says that this is what was told. */
    SIGNED,
    /** The reporter does not sign it. */
    DECLINED
}
