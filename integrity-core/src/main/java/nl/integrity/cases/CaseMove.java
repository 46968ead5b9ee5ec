package nl.integrity.cases;

/** What makes a case move from one stage to the next. */
public enum CaseMove {
    ACKNOWLEDGE,
    ASSESS,
    NOT_ADMIT,
    REFER,
    CONVERSE,
    ASK_ORGANISATION,
    INVESTIGATE,
    CLOSE,
    REOPEN
}
