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
    /** The committee investigates what others could not settle. */
    INVESTIGATE_AFTER_ALL,
    HEAR,
    JUDGE,
    DECIDE,
    FOLLOW_UP,
    CLOSE,
    REOPEN,
    /** What was reported becomes part of another case. */
    JOIN,
    /** That was a mistake: it is a case of its own again. */
    SEPARATE
}
