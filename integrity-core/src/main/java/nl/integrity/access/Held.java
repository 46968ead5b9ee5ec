package nl.integrity.access;

/** Something that is opened by a code, whoever types it. */
public interface Held {
    /** How the audit trail names it. */
    String reference();

    /** Whether the code was the one that the reporter gave to a confidant, rather than the reporter's own. */
    boolean byConfidant();

    /** Whether that one reads along and no more. */
    boolean readsOnly();
}
