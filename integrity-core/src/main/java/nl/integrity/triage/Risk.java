package nl.integrity.triage;

/** How great the risk is that the reporter suffers for having reported. */
public enum Risk {
    LOW,
    MEDIUM,
    HIGH
}
