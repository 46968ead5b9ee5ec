package nl.integrity.reports;

/** From what the record of a conversation was made. */
public enum RecordManner {
    /** The secretary wrote down in full what was said. */
    RENDERING,
    /** The conversation was recorded, with the reporter's consent beforehand, and then written out. */
    RECORDING
}
