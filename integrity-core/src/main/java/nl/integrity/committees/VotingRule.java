package nl.integrity.committees;

/** When a committee has decided. */
public enum VotingRule {
    /** More than half of the votes of those who are there. */
    MAJORITY_OF_PRESENT,
    /** More than half of all who have a seat with a vote, there or not. */
    MAJORITY_OF_SEATS,
    /** All who are there. */
    UNANIMOUS
}
