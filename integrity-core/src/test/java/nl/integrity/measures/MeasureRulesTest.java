package nl.integrity.measures;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is missing with a step, or comes too early or too late. */
class MeasureRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @Test
    void it_is_done_when_all_was_reached_that_was_agreed() {
        MoveMeasure finish = step(MeasureMove.FINISH, null, "", "");
        assertThatThrownBy(() -> MeasureRules.check(finish, 1, null, TODAY)).hasMessage("measures.milestones.left");
        assertThatCode(() -> MeasureRules.check(finish, 0, null, TODAY)).doesNotThrowAnyException();
    }

    @Test
    void a_risk_is_accepted_until_a_day_from_today_within_a_year() {
        risk(null, "measures.until.missing");
        risk(TODAY.minusDays(1), "measures.until.past");
        risk(TODAY, null);
        risk(TODAY.plusYears(1), null);
        risk(TODAY.plusYears(1).plusDays(1), "measures.until.far");
    }

    private static void risk(@Nullable LocalDate until, @Nullable String fault) {
        accepts(step(MeasureMove.ACCEPT_RISK, until, "", ""), null, fault);
    }

    @Test
    void whether_it_works_is_found_from_the_agreed_day_and_whether_it_fails_at_any_time() {
        accepts(step(MeasureMove.PASS, null, "c", "s"), TODAY.plusDays(1), "measures.check.early");
        accepts(step(MeasureMove.PASS, null, "c", "s"), TODAY, null);
        accepts(step(MeasureMove.PASS, null, "c", "s"), null, null);
        accepts(step(MeasureMove.FAIL, null, "c", "s"), TODAY.plusDays(1), null);
    }

    @ParameterizedTest
    @EnumSource(names = {"PASS", "FAIL"})
    void a_test_says_by_what_and_at_what_it_was_looked(MeasureMove move) {
        accepts(step(move, null, "", "s"), null, "measures.criteria.missing");
        accepts(step(move, null, "c", ""), null, "measures.sample.missing");
        accepts(step(move, null, "c", "s"), null, null);
    }

    private static void accepts(MoveMeasure step, @Nullable LocalDate checkDue, @Nullable String fault) {
        if (fault == null) {
            assertThatCode(() -> MeasureRules.check(step, 1, checkDue, TODAY)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> MeasureRules.check(step, 1, checkDue, TODAY))
                    .hasMessage(fault);
        }
    }

    private static MoveMeasure step(MeasureMove move, @Nullable LocalDate until, String criteria, String sample) {
        return new MoveMeasure(1, 1, move, until, "Daarom.", criteria, sample);
    }
}
