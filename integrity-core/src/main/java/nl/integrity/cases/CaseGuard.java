package nl.integrity.cases;

/** What must be so before a case can move. */
public enum CaseGuard {
    /** Two people, free of interest, are appointed to assess it. */
    TWO_ASSESSORS,
    /** Both have answered every question, apart from each other. */
    ASSESSED_TWICE,
    /** Nobody found classified information in it, which may not be in this system. */
    NOT_CLASSIFIED,
    /** It is decided whether a crime must be reported (art. 162 Sv). */
    CRIME_WEIGHED,
    /** How great the risk is that the reporter suffers for it is known, before anybody outside is told. */
    RISK_KNOWN,
    /** That risk is not high. */
    RISK_NOT_HIGH,
    /** The reporter is told why, and where else to go. */
    REASONS_TOLD,
    /** It is agreed by which day there is to be an answer. */
    DUE_DAY,
    /** What the case is about is worded, point by point. */
    ALLEGATIONS_WORDED,
    /** It was investigated by order, and something was found on each of its points. */
    INVESTIGATED,
    /** The final report of the investigation is there. */
    REPORTED,
    /** The public prosecutor does not ask to wait. */
    NOT_ON_HOLD,
    /** Everybody it is about was told of it. */
    SUBJECTS_TOLD,
    /** Everybody it is about could react to what concerns them. */
    SUBJECTS_HEARD,
    /** Those it is about reacted to what was found in draft, or let the term for it pass. */
    BOTH_SIDES_HEARD,
    /** Enough of the committee voted, and enough of those were in favour. */
    VOTED_WITH_QUORUM,
    /** There is a finding on each of its points. */
    FINDING_PER_ALLEGATION,
    /** Whoever decides on it was given the advice. */
    ADVICE_GIVEN,
    /** Every reporter had the feedback of the law. */
    FEEDBACK_GIVEN,
    /** No task is left. */
    NOTHING_LEFT,
    /** What was found, what follows from it and what was learnt is written down. */
    ACCOUNTED_FOR,
    /** There is a new fact, a judgment or finding of others, or an evaluation. */
    NEW_GROUND,
    /** The other case is before the same committee. */
    SAME_COMMITTEE,
    /** The other case is not closed. */
    OTHER_OPEN
}
