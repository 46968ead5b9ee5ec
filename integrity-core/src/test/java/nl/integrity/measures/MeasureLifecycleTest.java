package nl.integrity.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.integrity.access.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No measure ends by its owner's word alone, and none that does not work stays as it is. */
class MeasureLifecycleTest {
    @Test
    void what_can_be_done_with_a_measure() {
        List<String> table = new ArrayList<>();
        for (MeasureStage from : MeasureStage.values()) {
            for (MeasureMove move : MeasureMove.values()) {
                if (move != MeasureMove.PLAN && MeasureLifecycle.offers(from, move)) {
                    table.add(from + " " + move + " " + MeasureLifecycle.next(from, move));
                }
            }
        }
        assertThat(table)
                .containsExactly(
                        "PLANNED BEGIN IN_PROGRESS",
                        "PLANNED ACCEPT_RISK RISK_ACCEPTED",
                        "IN_PROGRESS REPORT IN_PROGRESS",
                        "IN_PROGRESS BLOCK BLOCKED",
                        "IN_PROGRESS FINISH TO_VERIFY",
                        "IN_PROGRESS ACCEPT_RISK RISK_ACCEPTED",
                        "BLOCKED REPORT BLOCKED",
                        "BLOCKED RESUME IN_PROGRESS",
                        "BLOCKED ACCEPT_RISK RISK_ACCEPTED",
                        "TO_VERIFY VERIFY VERIFIED",
                        "TO_VERIFY SEND_BACK IN_PROGRESS",
                        "VERIFIED PASS EFFECTIVE",
                        "VERIFIED FAIL IN_PROGRESS",
                        "EFFECTIVE PASS EFFECTIVE",
                        "EFFECTIVE FAIL IN_PROGRESS",
                        "RISK_ACCEPTED RESUME IN_PROGRESS",
                        "RISK_ACCEPTED ACCEPT_RISK RISK_ACCEPTED");
    }

    @ParameterizedTest
    @EnumSource
    void planning_it_anew_leaves_it_where_it_is(MeasureStage stage) {
        assertThat(MeasureLifecycle.next(stage, MeasureMove.PLAN)).isEqualTo(stage);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_offered_is_refused(MeasureStage stage) {
        for (MeasureMove move : MeasureMove.values()) {
            if (!MeasureLifecycle.offers(stage, move)) {
                assertThatThrownBy(() -> MeasureLifecycle.next(stage, move)).hasMessage("measures.moved.already");
            }
        }
    }

    @Test
    void only_a_verifier_brings_it_to_where_it_counts_as_done() {
        Set<Action> needed = EnumSet.noneOf(Action.class);
        for (MeasureStage from : MeasureStage.values()) {
            Arrays.stream(MeasureMove.values())
                    .filter(move -> move != MeasureMove.PLAN && MeasureLifecycle.offers(from, move))
                    .filter(move -> MeasureLifecycle.next(from, move).isVerified())
                    .map(MeasureMove::action)
                    .forEach(needed::add);
        }
        assertThat(needed).containsExactly(Action.VERIFY_MEASURE);
    }
}
