package nl.integrity.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Received on Monday 1 June 2026: that is day 0, and day 7 is the last on which it may be confirmed. */
class DeadlineTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 6, 1);

    private final Deadline confirmation =
            new Deadline(DeadlineKind.ACKNOWLEDGE, RECEIVED, LocalDate.of(2026, 6, 8), null);
    private final Deadline feedback = new Deadline(DeadlineKind.FEEDBACK, RECEIVED, LocalDate.of(2026, 9, 1), null);

    @ParameterizedTest(name = "day {0}: {1}, {2} days left, breached: {3}")
    @CsvSource({
        "0, CALM, 7, false",
        "1, CALM, 6, false",
        "2, CALM, 5, false",
        "3, SOON, 4, false",
        "4, SOON, 3, false",
        "5, LATE, 2, false",
        "6, LATE, 1, false",
        "7, LATE, 0, false",
        "8, LATE, -1, true",
        "9, LATE, -2, true",
        "400, LATE, -393, true"
    })
    void the_secretary_is_warned_on_day_three_and_five_and_the_law_is_broken_on_day_eight(
            int day, Urgency urgency, int daysLeft, boolean breached) {
        LocalDate today = RECEIVED.plusDays(day);
        assertThat(confirmation.urgency(today)).isEqualTo(urgency);
        assertThat(confirmation.daysLeft(today)).isEqualTo(daysLeft);
        assertThat(confirmation.isBreached(today)).isEqualTo(breached);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2026-06-01, CALM",
        "2026-08-10, CALM",
        "2026-08-11, SOON",
        "2026-08-24, SOON",
        "2026-08-25, LATE",
        "2026-09-01, LATE",
        "2026-09-02, LATE"
    })
    void feedback_asks_for_attention_three_weeks_and_then_one_week_before_its_last_day(
            LocalDate today, Urgency urgency) {
        assertThat(feedback.urgency(today)).isEqualTo(urgency);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_done_in_time_is_done_and_stays_in_time(DeadlineKind kind) {
        Deadline met = new Deadline(kind, RECEIVED, RECEIVED.plusDays(7), RECEIVED.plusDays(7));
        LocalDate muchLater = RECEIVED.plusYears(1);
        assertThat(met.isMet()).isTrue();
        assertThat(met.urgency(muchLater)).isEqualTo(Urgency.DONE);
        assertThat(met.isBreached(muchLater)).isFalse();
        assertThat(met.percentGone(RECEIVED)).isEqualTo(100);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_done_a_day_late_is_done_and_stays_late(DeadlineKind kind) {
        Deadline met = new Deadline(kind, RECEIVED, RECEIVED.plusDays(7), RECEIVED.plusDays(8));
        assertThat(met.isMet()).isTrue();
        assertThat(met.urgency(RECEIVED)).isEqualTo(Urgency.DONE);
        assertThat(met.isBreached(RECEIVED)).isTrue();
    }

    @ParameterizedTest(name = "day {0}: {1} %")
    @CsvSource({"-1, 0", "0, 0", "1, 14", "3, 42", "6, 85", "7, 100", "8, 100", "70, 100"})
    void a_term_goes_from_nothing_to_all_of_it_and_no_further(int day, int percent) {
        assertThat(confirmation.percentGone(RECEIVED.plusDays(day))).isEqualTo(percent);
    }

    @Test
    void a_term_of_one_day_or_none_can_be_measured_too() {
        Deadline none = new Deadline(DeadlineKind.ACKNOWLEDGE, RECEIVED, RECEIVED, null);
        assertThat(none.percentGone(RECEIVED)).isZero();
        assertThat(none.percentGone(RECEIVED.plusDays(1))).isEqualTo(100);
        assertThat(none.isMet()).isFalse();
    }

    @Test
    void the_confirmation_comes_before_feedback_and_when_both_are_done_nothing_is_asked() {
        Deadline confirmed =
                new Deadline(DeadlineKind.ACKNOWLEDGE, RECEIVED, confirmation.dueOn(), RECEIVED.plusDays(1));
        Deadline told = new Deadline(DeadlineKind.FEEDBACK, RECEIVED, feedback.dueOn(), RECEIVED.plusDays(2));
        assertThat(new Clocks(confirmation, feedback).next()).contains(confirmation);
        assertThat(new Clocks(confirmed, feedback).next()).contains(feedback);
        assertThat(new Clocks(confirmed, told).next()).isEmpty();
        assertThat(new Clocks(null, feedback).next()).contains(feedback);
        assertThat(new Clocks(null, told).next()).isEmpty();
    }
}
