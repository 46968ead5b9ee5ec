package nl.integrity.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which alarms there are on which day. */
class RunningTermTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    /** A report came in on Monday. */
    private final RunningTerm confirmation = DeadlineKind.ACKNOWLEDGE.term(MONDAY, MONDAY.plusDays(7));

    @ParameterizedTest(name = "day {0}: {1} alarms, the next on day {2}")
    @CsvSource({
        "-1, 0, 3",
        "0, 0, 3",
        "2, 0, 3",
        "3, 1, 5",
        "4, 1, 5",
        "5, 2, 8",
        "7, 2, 8",
        "8, 3, 15",
        "14, 3, 15",
        "15, 4, 22",
        "21, 4, 22",
        "22, 5, 29",
        "3658, 524, 3662"
    })
    void two_warnings_then_the_breach_then_every_week(int day, int alarms, int next) {
        assertThat(confirmation.alarmsBy(MONDAY.plusDays(day))).isEqualTo(alarms);
        assertThat(confirmation.nextAlarm(MONDAY.plusDays(day))).isEqualTo(MONDAY.plusDays(next));
    }

    @Test
    void feedback_asks_for_attention_three_weeks_and_one_week_before_its_last_day() {
        RunningTerm feedback = DeadlineKind.FEEDBACK.term(MONDAY, LocalDate.of(2026, 9, 1));
        assertThat(feedback.nextAlarm(MONDAY)).isEqualTo("2026-08-11");
        assertThat(feedback.nextAlarm(LocalDate.of(2026, 8, 11))).isEqualTo("2026-08-25");
        assertThat(feedback.nextAlarm(LocalDate.of(2026, 8, 25))).isEqualTo("2026-09-02");
    }

    @ParameterizedTest(name = "a term of {0} days, warned with {1} and {2} left: on day {3}, {4}, passed on {5}")
    @CsvSource({
        // a short one is never warned of on the day that it begins
        "3, 2, 1, 1, 2, 4",
        "3, 7, 2, 1, 1, 4",
        "2, 2, 1, 1, 1, 3",
        "1, 2, 1, 1, 1, 2",
        // what is due on its very first day has no warning: on the next day it has passed
        "0, 2, 1, 1, 1, 1",
        // nor has what was due before it began
        "-2, 2, 1, -1, -1, -1",
        "42, 7, 2, 35, 40, 43",
        "14, 0, 0, 14, 14, 15"
    })
    void a_warning_comes_after_the_first_day_and_before_the_last_has_gone(
            int days, int soonDays, int lateDays, int soon, int late, int passed) {
        RunningTerm term = new RunningTerm(MONDAY, MONDAY.plusDays(days), soonDays, lateDays);
        for (int day = -5; day < 50; day++) {
            int alarms = day >= passed ? 3 + (day - passed) / 7 : day >= late ? 2 : day >= soon ? 1 : 0;
            LocalDate today = MONDAY.plusDays(day);
            assertThat(term.alarmsBy(today)).as("day " + day).isEqualTo(alarms);
            assertThat(term.alarmsBy(term.nextAlarm(today))).isGreaterThan(alarms);
            assertThat(term.nextAlarm(today)).isAfter(today);
            assertThat(term.alarmsBy(term.nextAlarm(today).minusDays(1))).isEqualTo(alarms);
        }
    }

    @ParameterizedTest(name = "{0} alarms of which {1} were told: {2}")
    @CsvSource({
        "1, 0, SOON",
        "2, 0, LATE",
        "2, 1, LATE",
        "3, 0, PASSED",
        "3, 1, PASSED",
        "3, 2, PASSED",
        "3, 3, PASSED",
        "4, 3, STILL_PASSED",
        "9, 8, STILL_PASSED",
        // nobody was there: that it passed is told, whatever came after
        "4, 0, PASSED",
        "4, 2, PASSED",
        "9, 2, PASSED",
        "9, 3, STILL_PASSED"
    })
    void whoever_hears_late_hears_what_still_matters(int alarms, int told, Alarm alarm) {
        assertThat(RunningTerm.alarm(alarms, told)).isEqualTo(alarm);
    }

    @ParameterizedTest(name = "{0} days left: {1}, passed: {2}")
    @CsvSource({
        "5, CALM, false",
        "4, SOON, false",
        "3, SOON, false",
        "2, LATE, false",
        "0, LATE, false",
        "-1, LATE, true"
    })
    void colours_change_on_the_days_of_the_warnings(int left, Urgency urgency, boolean passed) {
        LocalDate today = confirmation.dueOn().minusDays(left);
        assertThat(confirmation.daysLeft(today)).isEqualTo(left);
        assertThat(confirmation.urgency(today)).isEqualTo(urgency);
        assertThat(confirmation.isPassed(today)).isEqualTo(passed);
    }

    @ParameterizedTest(name = "day {0}: {1} %")
    @CsvSource({"-1, 0", "0, 0", "1, 14", "6, 85", "7, 100", "8, 100"})
    void a_term_goes_from_nothing_to_all_of_it(int day, int percent) {
        assertThat(confirmation.percentGone(MONDAY.plusDays(day))).isEqualTo(percent);
    }

    @ParameterizedTest(name = "day {0}: {1} %")
    @CsvSource({"-1, 0", "0, 0", "1, 100", "2, 100"})
    void a_term_of_one_day_has_gone_by_the_next(int day, int percent) {
        assertThat(new RunningTerm(MONDAY, MONDAY, 2, 1).percentGone(MONDAY.plusDays(day)))
                .isEqualTo(percent);
    }
}
