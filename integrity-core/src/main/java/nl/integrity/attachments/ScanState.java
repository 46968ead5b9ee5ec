package nl.integrity.attachments;

/** What is known about malware in a file. */
public enum ScanState {
    /** There is no scanner to look for it. */
    NOT_SCANNED,
    /** The scanner has not looked yet. */
    PENDING,
    CLEAN,
    /** Nobody can download it any more. */
    INFECTED
}
