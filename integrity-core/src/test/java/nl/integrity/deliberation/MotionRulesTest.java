package nl.integrity.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.integrity.cases.CaseStage;
import nl.integrity.shared.BrokenRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MotionRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Map<Integer, Finding> BOTH = Map.of(1, Finding.ESTABLISHED, 2, Finding.CANNOT_BE_ESTABLISHED);

    private static ProposeMotion motion(
            MotionKind kind, Map<Integer, Finding> findings, String advice, @Nullable LocalDate dueOn) {
        return new ProposeMotion("2026-0042", new ItemId(new UUID(0, 1)), kind, "We find.", findings, advice, dueOn);
    }

    private static void check(ProposeMotion motion, CaseStage stage, boolean heard) {
        MotionRules.check(motion, stage, heard, Set.of(1, 2), TODAY);
    }

    private static void refused(ProposeMotion motion, CaseStage stage, boolean heard, String rule) {
        assertThatThrownBy(() -> check(motion, stage, heard))
                .isInstanceOf(BrokenRule.class)
                .hasMessage(rule);
    }

    @Test
    void an_opinion_says_what_is_found_of_every_point_and_of_no_other() {
        check(motion(MotionKind.OPINION, BOTH, "Do it.", null), CaseStage.HEARING_BOTH_SIDES, true);
        for (Map<Integer, Finding> findings : Set.of(
                Map.<Integer, Finding>of(),
                Map.of(1, Finding.ESTABLISHED),
                Map.of(1, Finding.ESTABLISHED, 2, Finding.ESTABLISHED, 3, Finding.ESTABLISHED))) {
            refused(
                    motion(MotionKind.OPINION, findings, "Do it.", null),
                    CaseStage.HEARING_BOTH_SIDES,
                    true,
                    "case.guard.FINDING_PER_ALLEGATION");
        }
    }

    @Test
    void no_opinion_before_both_sides_were_heard_and_none_without_advice() {
        ProposeMotion opinion = motion(MotionKind.OPINION, BOTH, "Do it.", null);
        refused(opinion, CaseStage.HEARING_BOTH_SIDES, false, "case.guard.BOTH_SIDES_HEARD");
        refused(
                motion(MotionKind.OPINION, BOTH, "", null),
                CaseStage.HEARING_BOTH_SIDES,
                true,
                "motion.advice.missing");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HEARING_BOTH_SIDES")
    void an_opinion_has_its_place_in_the_life_of_a_case(CaseStage stage) {
        refused(motion(MotionKind.OPINION, BOTH, "Do it.", null), stage, true, "motion.opinion.stage");
    }

    @ParameterizedTest
    @EnumSource
    void a_committee_investigates_after_all_only_what_others_have_in_hand(CaseStage stage) {
        ProposeMotion motion = motion(MotionKind.INVESTIGATE, Map.of(), "", TODAY.plusDays(1));
        if (stage == CaseStage.IN_CONVERSATION || stage == CaseStage.WITH_ORGANISATION) {
            check(motion, stage, false);
        } else {
            refused(motion, stage, false, "motion.investigate.stage");
        }
    }

    @Test
    void a_result_is_due_after_today_and_within_a_year() {
        assertThat(MotionRules.isNear(TODAY.plusDays(1), TODAY)).isTrue();
        assertThat(MotionRules.isNear(TODAY.plusDays(366), TODAY)).isTrue();
        assertThat(MotionRules.isNear(TODAY, TODAY)).isFalse();
        assertThat(MotionRules.isNear(TODAY.plusDays(367), TODAY)).isFalse();
        assertThat(MotionRules.isNear(null, TODAY)).isFalse();
        refused(
                motion(MotionKind.INVESTIGATE, Map.of(), "", null),
                CaseStage.IN_CONVERSATION,
                false,
                "motion.dueOn.wrong");
    }

    @ParameterizedTest
    @EnumSource
    void anything_else_can_be_voted_on_as_long_as_the_case_is_open(CaseStage stage) {
        ProposeMotion motion = motion(MotionKind.OTHER, Map.of(), "", null);
        if (stage == CaseStage.CLOSED) {
            refused(motion, stage, false, "case.moved.already");
        } else {
            check(motion, stage, false);
        }
    }
}
