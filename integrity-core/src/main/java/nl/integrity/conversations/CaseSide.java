package nl.integrity.conversations;

/** On whose side of a case a confidant is. */
enum CaseSide {
    REPORTER,
    SUBJECT,
    /** Was offered to the secretary for a subject, and so cannot become the reporter's. */
    OFFERED
}
