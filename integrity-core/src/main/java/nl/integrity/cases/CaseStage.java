package nl.integrity.cases;

/** Where a case stands. */
public enum CaseStage {
    /** The report is in; the reporter has had no confirmation yet. */
    RECEIVED,
    /** The reporter knows that it is in, and who handles it. */
    ACKNOWLEDGED
}
