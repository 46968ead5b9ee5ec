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
    @CsvSource({
        "RECEIVED, ACKNOWLEDGE, ACKNOWLEDGED",
        "ACKNOWLEDGED, ASSESS, IN_TRIAGE",
        "IN_TRIAGE, NOT_ADMIT, NOT_ADMITTED",
        "IN_TRIAGE, REFER, REFERRED",
        "IN_TRIAGE, CONVERSE, IN_CONVERSATION",
        "IN_TRIAGE, ASK_ORGANISATION, WITH_ORGANISATION",
        "IN_TRIAGE, INVESTIGATE, UNDER_INVESTIGATION",
        "NOT_ADMITTED, CLOSE, CLOSED",
        "REFERRED, CLOSE, CLOSED",
        "IN_CONVERSATION, CLOSE, CLOSED",
        "WITH_ORGANISATION, CLOSE, CLOSED",
        "IN_CONVERSATION, INVESTIGATE_AFTER_ALL, UNDER_INVESTIGATION",
        "WITH_ORGANISATION, INVESTIGATE_AFTER_ALL, UNDER_INVESTIGATION",
        "UNDER_INVESTIGATION, HEAR, HEARING_BOTH_SIDES",
        "HEARING_BOTH_SIDES, JUDGE, JUDGED",
        "JUDGED, DECIDE, DECIDED",
        "DECIDED, FOLLOW_UP, IN_FOLLOW_UP",
        "DECIDED, CLOSE, CLOSED",
        "IN_FOLLOW_UP, CLOSE, CLOSED",
        "CLOSED, REOPEN, REOPENED",
        "REOPENED, ASSESS, IN_TRIAGE",
        "RECEIVED, JOIN, JOINED",
        "ACKNOWLEDGED, JOIN, JOINED",
        "IN_TRIAGE, JOIN, JOINED",
        "JOINED, SEPARATE, RECEIVED"
    })
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
                .isEqualTo("case.acknowledged.already");
    }

    @ParameterizedTest(name = "{1} from {0}")
    @MethodSource("everyStageAndMove")
    void what_is_not_offered_is_refused_with_a_text_of_its_own(CaseStage stage, CaseMove move) {
        if (CaseLifecycle.offers(stage, move)) {
            assertThat(CaseLifecycle.next(stage, move)).isNotEqualTo(stage);
        } else {
            assertThatThrownBy(() -> CaseLifecycle.next(stage, move))
                    .isInstanceOf(BrokenRule.class)
                    .hasMessage(move == CaseMove.ACKNOWLEDGE ? "case.acknowledged.already" : "case.moved.already");
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

    @ParameterizedTest
    @EnumSource
    void nothing_that_a_move_needs_can_be_left_out(CaseMove move) {
        Set<CaseGuard> needs = CaseLifecycle.needs(move);
        CaseLifecycle.guard(move, EnumSet.allOf(CaseGuard.class));
        CaseLifecycle.guard(move, needs);
        for (CaseGuard guard : needs) {
            Set<CaseGuard> others = EnumSet.allOf(CaseGuard.class);
            others.remove(guard);
            assertThat(CaseLifecycle.lacking(move, others)).containsExactly(guard);
            assertThatThrownBy(() -> CaseLifecycle.guard(move, others)).hasMessage("case.guard." + guard);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_ADMIT", "REFER", "CONVERSE", "ASK_ORGANISATION", "INVESTIGATE"})
    void whatever_becomes_of_a_report_two_assessed_it_and_risk_and_crime_were_weighed(CaseMove move) {
        assertThat(CaseLifecycle.needs(move))
                .contains(
                        CaseGuard.ASSESSED_TWICE,
                        CaseGuard.NOT_CLASSIFIED,
                        CaseGuard.CRIME_WEIGHED,
                        CaseGuard.RISK_KNOWN);
    }

    @Test
    void nothing_falls_silent_nothing_is_opened_anew_without_a_reason() {
        assertThat(CaseLifecycle.needs(CaseMove.CLOSE))
                .containsExactlyInAnyOrder(CaseGuard.FEEDBACK_GIVEN, CaseGuard.NOTHING_LEFT, CaseGuard.ACCOUNTED_FOR);
        assertThat(CaseLifecycle.needs(CaseMove.REOPEN)).containsExactly(CaseGuard.NEW_GROUND);
        assertThat(CaseLifecycle.needs(CaseMove.CONVERSE)).contains(CaseGuard.RISK_NOT_HIGH, CaseGuard.DUE_DAY);
        assertThat(CaseLifecycle.needs(CaseMove.NOT_ADMIT)).contains(CaseGuard.REASONS_TOLD);
        assertThat(CaseLifecycle.needs(CaseMove.REFER)).contains(CaseGuard.REASONS_TOLD, CaseGuard.DUE_DAY);
        assertThat(CaseLifecycle.needs(CaseMove.ASK_ORGANISATION)).contains(CaseGuard.DUE_DAY);
        assertThat(CaseLifecycle.needs(CaseMove.INVESTIGATE)).contains(CaseGuard.DUE_DAY);
        assertThat(CaseLifecycle.needs(CaseMove.ASSESS)).containsExactly(CaseGuard.TWO_ASSESSORS);
        assertThat(CaseLifecycle.needs(CaseMove.ACKNOWLEDGE)).isEmpty();
    }

    @Test
    void reports_come_together_only_before_one_committee_and_in_a_case_that_is_open() {
        assertThat(CaseLifecycle.needs(CaseMove.JOIN))
                .containsExactlyInAnyOrder(CaseGuard.SAME_COMMITTEE, CaseGuard.OTHER_OPEN);
        assertThat(CaseLifecycle.needs(CaseMove.SEPARATE)).containsExactly(CaseGuard.OTHER_OPEN);
        assertThat(CaseStage.values())
                .filteredOn(stage -> !CaseLifecycle.isOpen(stage))
                .containsExactly(CaseStage.CLOSED, CaseStage.JOINED);
    }

    @Test
    void a_case_that_became_part_of_another_goes_nowhere_but_back() {
        assertThat(CaseMove.values())
                .filteredOn(move -> CaseLifecycle.offers(CaseStage.JOINED, move))
                .containsExactly(CaseMove.SEPARATE);
    }

    @Test
    void a_committee_judges_with_a_quorum_after_both_sides_were_heard_on_every_point() {
        assertThat(CaseLifecycle.needs(CaseMove.HEAR))
                .containsExactlyInAnyOrder(
                        CaseGuard.ALLEGATIONS_WORDED,
                        CaseGuard.INVESTIGATED,
                        CaseGuard.DUE_DAY,
                        CaseGuard.NOT_ON_HOLD,
                        CaseGuard.SUBJECTS_TOLD);
        assertThat(CaseLifecycle.needs(CaseMove.JUDGE))
                .containsExactlyInAnyOrder(
                        CaseGuard.REPORTED,
                        CaseGuard.SUBJECTS_HEARD,
                        CaseGuard.BOTH_SIDES_HEARD,
                        CaseGuard.VOTED_WITH_QUORUM,
                        CaseGuard.FINDING_PER_ALLEGATION);
        assertThat(CaseLifecycle.needs(CaseMove.DECIDE)).containsExactly(CaseGuard.ADVICE_GIVEN);
        assertThat(CaseLifecycle.needs(CaseMove.FOLLOW_UP)).containsExactly(CaseGuard.DUE_DAY);
        assertThat(CaseLifecycle.needs(CaseMove.INVESTIGATE_AFTER_ALL))
                .containsExactlyInAnyOrder(CaseGuard.VOTED_WITH_QUORUM, CaseGuard.DUE_DAY);
    }
}
