package nl.integrity.cases;

/** What a case can ask of those who handle it, beside the clocks of the law. */
public enum TaskKind {
    /** The reporter wants to talk in person: make an appointment. */
    MEETING,
    /** The reporter took the report back: decide whether to go on, and say so. */
    WITHDRAWAL
}
