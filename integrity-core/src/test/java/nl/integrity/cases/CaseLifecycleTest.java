package nl.integrity.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.shared.BrokenRule;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CaseLifecycleTest {
    static Stream<Arguments> everyStageAndMove() {
        return Arrays.stream(CaseStage.values())
                .flatMap(stage -> Arrays.stream(CaseMove.values()).map(move -> Arguments.of(stage, move)));
    }

    @ParameterizedTest(name = "{0} --{1}--> {2}")
    @CsvSource("RECEIVED, ACKNOWLEDGE, ACKNOWLEDGED")
    void moves_on(CaseStage from, CaseMove move, CaseStage to) {
        assertThat(CaseLifecycle.offers(from, move)).isTrue();
        assertThat(CaseLifecycle.next(from, move)).isEqualTo(to);
    }

    @Test
    void a_reporter_is_not_told_twice_that_the_report_was_received() {
        assertThat(CaseLifecycle.offers(CaseStage.ACKNOWLEDGED, CaseMove.ACKNOWLEDGE))
                .isFalse();
        assertThatThrownBy(() -> CaseLifecycle.next(CaseStage.ACKNOWLEDGED, CaseMove.ACKNOWLEDGE))
                .asInstanceOf(InstanceOfAssertFactories.type(BrokenRule.class))
                .extracting(BrokenRule::messageKey)
                .isEqualTo("case.move.ACKNOWLEDGE.notFrom.ACKNOWLEDGED");
    }

    @ParameterizedTest(name = "{1} from {0}")
    @MethodSource("everyStageAndMove")
    void what_is_not_offered_is_refused_with_a_text_of_its_own(CaseStage stage, CaseMove move) {
        if (CaseLifecycle.offers(stage, move)) {
            assertThat(CaseLifecycle.next(stage, move)).isNotEqualTo(stage);
        } else {
            assertThatThrownBy(() -> CaseLifecycle.next(stage, move))
                    .isInstanceOf(BrokenRule.class)
                    .hasMessage("case.move." + move + ".notFrom." + stage);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_stage_can_be_reached_from_the_first(CaseStage stage) {
        Set<CaseStage> reached = EnumSet.of(CaseStage.RECEIVED);
        for (int step = 0; step < CaseStage.values().length; step++) {
            reached.addAll(reached.stream()
                    .flatMap(from -> Arrays.stream(CaseMove.values())
                            .filter(move -> CaseLifecycle.offers(from, move))
                            .map(move -> CaseLifecycle.next(from, move)))
                    .collect(Collectors.toSet()));
        }
        assertThat(reached).contains(stage);
    }

    @ParameterizedTest
    @EnumSource
    void every_move_starts_somewhere(CaseMove move) {
        assertThat(CaseStage.values()).anyMatch(stage -> CaseLifecycle.offers(stage, move));
    }
}
