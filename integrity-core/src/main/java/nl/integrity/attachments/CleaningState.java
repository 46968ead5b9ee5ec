package nl.integrity.attachments;

/** Whether there is a copy without metadata. */
public enum CleaningState {
    PENDING,
    MADE,
    /** We cannot take metadata out of files of its type. */
    NOT_THIS_TYPE,
    /** Too large to take apart. */
    TOO_LARGE,
    /** It is not what it says it is, or locked with a password. */
    FAILED
}
