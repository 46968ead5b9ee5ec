package nl.integrity.cases;

/** What makes a case move from one stage to the next. */
public enum CaseMove {
    ACKNOWLEDGE
}
