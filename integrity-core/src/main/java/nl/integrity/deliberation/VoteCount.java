package nl.integrity.deliberation;

import nl.integrity.committees.VotingRule;

/**
 * What came of a vote. Whoever has an interest in the case counts neither as present nor for the quorum.
 *
 * @param seats all with a vote, there or not
 * @param present those of them who are there and have no interest
 * @param abstained those of them who chose to vote neither way
 * @param quorum how many must be there at least
 */
record VoteCount(int seats, int present, int inFavour, int against, int abstained, int quorum, VotingRule rule) {
    boolean isQuorate() {
        return present >= quorum;
    }

    /** Whether everybody voted who is there. */
    boolean isComplete() {
        return inFavour + against + abstained == present;
    }

    boolean isAdopted() {
        return isQuorate()
                && isComplete()
                && switch (rule) {
                    case MAJORITY_OF_PRESENT -> 2 * inFavour > present;
                    case MAJORITY_OF_SEATS -> 2 * inFavour > seats;
                    case UNANIMOUS -> inFavour > 0 && inFavour == present;
                };
    }
}
