package nl.integrity.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScreeningTest {
    private static final LocalDate ON = LocalDate.of(2026, 1, 31);

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, VALID",
        "2026-12-05, VALID",
        "2026-12-06, RUNNING_OUT",
        "2027-01-30, RUNNING_OUT",
        "2027-01-31, LACKING"
    })
    void a_screening_counts_for_its_months_and_runs_out_in_the_last_eight_weeks(LocalDate today, Standing standing) {
        Screening screening = new Screening(Outcome.PASSED, ON, 12, false);
        assertThat(screening.lastDay()).isEqualTo("2027-01-30");
        assertThat(screening.standing(today)).isEqualTo(standing);
        assertThat(screening.ranOut(today)).isEqualTo(standing == Standing.LACKING);
    }

    @Test
    void a_month_that_is_shorter_ends_it_a_day_before_its_end() {
        assertThat(new Screening(Outcome.PASSED, ON, 1, true).lastDay()).isEqualTo("2026-02-27");
    }

    @Test
    void without_one_or_with_one_that_was_not_passed_it_lacks_and_never_ran_out() {
        for (Screening screening :
                List.of(new Screening(null, null, 12, true), new Screening(Outcome.NOT_PASSED, ON, 12, false))) {
            assertThat(screening.lastDay()).isNull();
            assertThat(screening.standing(ON)).isEqualTo(Standing.LACKING);
            assertThat(screening.ranOut(ON.plusYears(9))).isFalse();
        }
    }

    @Test
    void it_tells_a_log_nothing_of_what_came_of_it() {
        assertThat(new Screening(Outcome.NOT_PASSED, ON, 12, false)).hasToString("a screening");
    }

    @ParameterizedTest
    @EnumSource
    void a_mistake_can_only_be_taken_back_when_there_was_one(Outcome outcome) {
        assertThat(Outcome.choices(true)).contains(outcome);
        assertThat(Outcome.choices(false).contains(outcome)).isEqualTo(outcome != Outcome.WITHDRAWN);
    }
}
