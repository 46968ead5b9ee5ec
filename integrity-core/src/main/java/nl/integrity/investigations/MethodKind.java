package nl.integrity.investigations;

/** A means by which something is found out; some reach deep into somebody's life. */
public enum MethodKind {
    /** Somebody is asked. */
    INTERVIEW,
    /** What is in files and systems of the ministry about the matter itself. */
    DOCUMENTS,
    /** Somebody's mailbox. */
    MAILBOX,
    /** What systems kept of who did what. */
    LOGS,
    /** Somebody's telephone or computer of the ministry. */
    DEVICE,
    /** Pictures of a camera. */
    CAMERA,
    /** A place is searched or watched. */
    PLACE,
    OTHER
}
