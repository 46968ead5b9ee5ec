package nl.integrity.triage;

import nl.integrity.cases.CaseMove;

/** What happens with a report after its triage. */
public enum Route {
    NOT_ADMIT(CaseMove.NOT_ADMIT),
    REFER(CaseMove.REFER),
    CONVERSE(CaseMove.CONVERSE),
    ASK_ORGANISATION(CaseMove.ASK_ORGANISATION),
    INVESTIGATE(CaseMove.INVESTIGATE);

    private final CaseMove move;

    Route(CaseMove move) {
        this.move = move;
    }

    CaseMove move() {
        return move;
    }

    /** Whether the reporter is told the reasons in a letter, with the other ways that are open. */
    public boolean takesLetter() {
        return this == NOT_ADMIT || this == REFER;
    }

    /** Whether a day is agreed by which there is an answer. */
    public boolean takesDay() {
        return this != NOT_ADMIT;
    }
}
