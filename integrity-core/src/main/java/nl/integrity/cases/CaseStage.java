package nl.integrity.cases;

/** Where a case stands. */
public enum CaseStage {
    /** The report is in; the reporter has had no confirmation yet. */
    RECEIVED,
    /** The reporter knows that it is in, and who handles it. */
    ACKNOWLEDGED,
    /** Two assessors find out whether the law on whistleblowers covers it, and what the risks are. */
    IN_TRIAGE,
    /** The committee does not take it up; the reporter has the reasons and the external routes. */
    NOT_ADMITTED,
    /** Another body handles it, and replies. */
    REFERRED,
    /** Those concerned talk, of their own will. */
    IN_CONVERSATION,
    /** The organisation looks into it and reports back. */
    WITH_ORGANISATION,
    /** The committee investigates. */
    UNDER_INVESTIGATION,
    /** What was found lies in draft before those it is about, who can react. */
    HEARING_BOTH_SIDES,
    /** The committee came to its opinion, with a finding on each point. */
    JUDGED,
    /** Who decides on the advice did so. */
    DECIDED,
    /** What was decided is being done. */
    IN_FOLLOW_UP,
    /** Everything that was to be done is done. */
    CLOSED,
    /** There was a reason to look at it once more. */
    REOPENED,
    /** What was reported is part of another case: this one is empty, and its number leads there. */
    JOINED
}
