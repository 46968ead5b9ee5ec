package nl.integrity.deliberation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.integrity.committees.VotingRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every vote that a committee of up to five can come to, held against one by one. */
class VoteCountTest {
    private static final int MOST = 5;

    /** All that can come of it, for each number of seats, who are there, and how they vote or do not. */
    private static List<VoteCount> everything(VotingRule rule) {
        List<VoteCount> all = new ArrayList<>();
        for (int seats = 0; seats <= MOST; seats++) {
            for (int present = 0; present <= seats; present++) {
                for (int inFavour = 0; inFavour <= present; inFavour++) {
                    for (int against = 0; inFavour + against <= present; against++) {
                        for (int abstained = 0; inFavour + against + abstained <= present; abstained++) {
                            for (int quorum = 0; quorum <= MOST; quorum++) {
                                all.add(new VoteCount(seats, present, inFavour, against, abstained, quorum, rule));
                            }
                        }
                    }
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void below_the_quorum_nothing_is_decided(VotingRule rule) {
        assertThat(everything(rule))
                .filteredOn(vote -> vote.present() < vote.quorum())
                .isNotEmpty()
                .noneMatch(VoteCount::isQuorate)
                .noneMatch(VoteCount::isAdopted);
        assertThat(everything(rule))
                .filteredOn(vote -> vote.present() >= vote.quorum())
                .allMatch(VoteCount::isQuorate);
    }

    @ParameterizedTest
    @EnumSource
    void as_long_as_somebody_who_is_there_did_not_vote_nothing_is_decided(VotingRule rule) {
        assertThat(everything(rule))
                .filteredOn(vote -> vote.inFavour() + vote.against() + vote.abstained() < vote.present())
                .isNotEmpty()
                .noneMatch(VoteCount::isComplete)
                .noneMatch(VoteCount::isAdopted);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_adopted_has_as_many_in_favour_as_the_rule_asks(VotingRule rule) {
        assertThat(everything(rule))
                .filteredOn(vote -> vote.isQuorate() && vote.isComplete())
                .isNotEmpty()
                .allSatisfy(vote -> assertThat(vote.isAdopted()).as("%s", vote).isEqualTo(spelledOut(vote)));
    }

    /** Heads put opposite each other, one by one. */
    private static boolean spelledOut(VoteCount vote) {
        List<Integer> others = new ArrayList<>(Collections.nCopies(
                (vote.rule() == VotingRule.MAJORITY_OF_SEATS ? vote.seats() : vote.present()) - vote.inFavour(), 1));
        int unopposed = 0;
        for (int head = 0; head < vote.inFavour(); head++) {
            if (others.isEmpty()) {
                unopposed++;
            } else {
                others.remove(0);
            }
        }
        return vote.rule() == VotingRule.UNANIMOUS
                ? vote.inFavour() > 0 && vote.against() == 0 && vote.abstained() == 0
                : unopposed > 0;
    }

    @Test
    void a_tie_is_no_majority_and_who_abstains_is_not_in_favour() {
        assertThat(new VoteCount(4, 4, 2, 2, 0, 3, VotingRule.MAJORITY_OF_PRESENT).isAdopted())
                .isFalse();
        assertThat(new VoteCount(4, 3, 2, 0, 1, 3, VotingRule.MAJORITY_OF_PRESENT).isAdopted())
                .isTrue();
        assertThat(new VoteCount(4, 3, 2, 0, 1, 3, VotingRule.MAJORITY_OF_SEATS).isAdopted())
                .isFalse();
        assertThat(new VoteCount(4, 3, 2, 0, 1, 3, VotingRule.UNANIMOUS).isAdopted())
                .isFalse();
    }
}
