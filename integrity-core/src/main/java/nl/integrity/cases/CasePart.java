package nl.integrity.cases;

/** What somebody was given to do in a case, beside their seat. */
enum CasePart {
    /** Assesses it in the triage. */
    ASSESSOR,
    /** Decides on the committee's advice; has no seat in the committee. */
    DECISION_MAKER,
    /** Investigates it until a day; has no seat in the committee. */
    INVESTIGATOR
}
