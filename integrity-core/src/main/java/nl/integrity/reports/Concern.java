package nl.integrity.reports;

/** What a report is about, in the reporter's own choice. */
public enum Concern {
    ABUSE_OF_POWER,
    FRAUD,
    CORRUPTION,
    CONFLICT_OF_INTEREST,
    LEAK_OF_INFORMATION,
    SAFETY,
    ENVIRONMENT,
    UNDESIRABLE_CONDUCT,
    OTHER
}
