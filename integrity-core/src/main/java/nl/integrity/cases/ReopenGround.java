package nl.integrity.cases;

/** Why a closed case can be opened anew. */
public enum ReopenGround {
    /** There is a fact that nobody knew of. */
    NEW_FACT,
    /** A court, or another authority, found something. */
    FINDING_OF_OTHERS,
    /** It was evaluated how the case was handled. */
    EVALUATION
}
