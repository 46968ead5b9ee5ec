package nl.integrity.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatutoryTermsTest {
    private static final LocalDate NEW_ACT = LocalDate.of(2023, 2, 18);

    private final StatutoryTerms law = TermsOfTheMigration.read();

    @Test
    void the_migration_holds_the_terms_of_the_act_and_of_the_scheme_before_it() {
        assertThat(law.terms())
                .containsExactlyInAnyOrder(
                        new Term(DeadlineKind.ACKNOWLEDGE, NEW_ACT, null, Period.ofDays(7)),
                        new Term(DeadlineKind.FEEDBACK, LocalDate.of(2016, 7, 1), NEW_ACT, Period.ofWeeks(12)),
                        new Term(DeadlineKind.FEEDBACK, NEW_ACT, null, Period.ofMonths(3)));
    }

    @ParameterizedTest(name = "received on {0}: confirmed by {1}")
    @CsvSource({
        "2026-07-01, 2026-07-08",
        "2026-12-28, 2027-01-04", // over New Year
        "2026-02-24, 2026-03-03", // over the end of a short month
        "2028-02-24, 2028-03-02", // and of a leap year's
        "2026-04-03, 2026-04-10", // Good Friday and Easter in between
        "2026-12-19, 2026-12-26", // due on a Saturday that is Boxing Day
        "2026-05-03, 2026-05-10" // due on a Sunday
    })
    void a_report_is_confirmed_within_seven_days_and_no_weekend_or_holiday_counts_less(
            LocalDate received, LocalDate due) {
        assertThat(law.acknowledgeBy(received)).contains(due);
    }

    @ParameterizedTest(name = "confirmed on {0}: feedback by {1}")
    @CsvSource({
        "2026-07-04, 2026-10-04",
        "2026-11-30, 2027-02-28", // February has no 30th
        "2027-11-30, 2028-02-29", // and in a leap year a 29th
        "2027-11-29, 2028-02-29",
        "2026-11-29, 2027-02-28",
        "2026-11-28, 2027-02-28",
        "2028-02-29, 2028-05-29", // from a leap day
        "2026-08-31, 2026-11-30", // to a month of 30 days
        "2026-03-31, 2026-06-30",
        "2026-10-15, 2027-01-15" // over New Year
    })
    void feedback_follows_within_three_months_of_the_confirmation(LocalDate confirmed, LocalDate due) {
        assertThat(law.feedbackBy(confirmed, confirmed)).isEqualTo(due);
        assertThat(law.feedbackStartsOn(confirmed, confirmed)).isEqualTo(confirmed);
    }

    @Test
    void without_a_confirmation_feedback_counts_from_the_last_day_on_which_it_could_have_been_given() {
        LocalDate received = LocalDate.of(2026, 7, 1);
        assertThat(law.feedbackStartsOn(received, null)).isEqualTo("2026-07-08");
        assertThat(law.feedbackBy(received, null)).isEqualTo("2026-10-08");
    }

    @ParameterizedTest(name = "confirmed on {0}: feedback by {1}")
    @CsvSource({"2026-07-01, 2026-10-01", "2026-07-02, 2026-10-02", "2026-07-07, 2026-10-07"})
    void an_early_confirmation_brings_feedback_forward(LocalDate confirmed, LocalDate due) {
        assertThat(law.feedbackBy(LocalDate.of(2026, 7, 1), confirmed)).isEqualTo(due);
    }

    @ParameterizedTest(name = "confirmed on {0}")
    @ValueSource(strings = {"2026-07-08", "2026-07-09", "2026-07-31", "2027-07-01"})
    void a_late_confirmation_never_moves_feedback(LocalDate confirmed) {
        LocalDate received = LocalDate.of(2026, 7, 1);
        assertThat(law.feedbackStartsOn(received, confirmed)).isEqualTo("2026-07-08");
        assertThat(law.feedbackBy(received, confirmed)).isEqualTo("2026-10-08");
    }

    @Test
    void the_month_is_clamped_from_the_day_feedback_starts_and_not_from_the_day_of_receipt() {
        LocalDate received = LocalDate.of(2026, 11, 23);
        assertThat(law.feedbackBy(received, null)).isEqualTo("2027-02-28"); // from 30 November
    }

    @ParameterizedTest(name = "received on {0}: the outcome by {1}")
    @CsvSource({"2023-02-17, 2023-05-12", "2016-07-01, 2016-09-23", "2019-12-31, 2020-03-24"})
    void before_the_act_there_were_twelve_weeks_for_the_outcome_and_no_term_for_a_confirmation(
            LocalDate received, LocalDate due) {
        assertThat(law.acknowledgeBy(received)).isEmpty();
        assertThat(law.feedbackStartsOn(received, null)).isEqualTo(received);
        assertThat(law.feedbackBy(received, null)).isEqualTo(due);
        assertThat(law.feedbackBy(received, received.plusDays(3)))
                .as("a confirmation, though nobody had to give one")
                .isEqualTo(due);
    }

    @Test
    void the_act_holds_for_what_is_received_on_its_first_day() {
        assertThat(law.acknowledgeBy(NEW_ACT)).contains(LocalDate.of(2023, 2, 25));
        assertThat(law.feedbackBy(NEW_ACT, null)).isEqualTo("2023-05-25");
    }

    @Test
    void no_term_is_made_up_for_a_day_on_which_none_held() {
        assertThatThrownBy(() -> law.feedbackBy(LocalDate.of(2016, 6, 30), null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2016-06-30");
        assertThatThrownBy(() -> new StatutoryTerms(List.of()).feedbackBy(NEW_ACT, null))
                .isInstanceOf(IllegalStateException.class);
    }
}
