package nl.integrity.triage;

/** How soon a case is looked at: by its risk, not by its place in the queue. */
public enum Priority {
    URGENT,
    HIGH,
    NORMAL
}
