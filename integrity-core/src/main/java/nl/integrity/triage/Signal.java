package nl.integrity.triage;

/** What else is asked of every report, because it cannot wait or changes the way. */
public enum Signal {
    /** Somebody is in danger at this moment. */
    DANGER_NOW,
    /** Evidence may get lost. */
    EVIDENCE_AT_RISK,
    /** It may be a crime that must be reported (art. 162 Sv). */
    POSSIBLE_CRIME,
    /** Somebody in the top of the ministry is involved. */
    SENIOR_INVOLVED,
    /** There is classified information in it, which may not be in this system. */
    CLASSIFIED,
    /** Another procedure fits better. */
    BETTER_ELSEWHERE,
    /** It repeats an earlier report, without new facts. */
    REPEAT
}
