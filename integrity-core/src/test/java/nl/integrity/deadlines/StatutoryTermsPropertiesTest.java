package nl.integrity.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

class StatutoryTermsPropertiesTest {
    private static final String ACT = "2023-02-18";
    private static final String LATER = "2123-02-18";

    private final StatutoryTerms law = TermsOfTheMigration.read();

    @Property
    void the_term_to_confirm_is_seven_calendar_days_whatever_the_day_of_the_week(
            @ForAll @DateRange(min = ACT, max = LATER) LocalDate received) {
        LocalDate due = law.acknowledgeBy(received).orElseThrow();
        assertThat(ChronoUnit.DAYS.between(received, due)).isEqualTo(7);
        assertThat(due.getDayOfWeek()).isEqualTo(received.getDayOfWeek());
    }

    @Property
    void feedback_is_never_due_later_than_seven_days_and_three_months_from_receipt(
            @ForAll @DateRange(min = ACT, max = LATER) LocalDate received, @ForAll @IntRange(max = 400) int days) {
        LocalDate latest = received.plusDays(7).plusMonths(3);
        assertThat(law.feedbackBy(received, received.plusDays(days))).isBeforeOrEqualTo(latest);
        assertThat(law.feedbackBy(received, null)).isEqualTo(latest);
    }

    @Property(tries = 2000)
    void a_later_confirmation_never_brings_feedback_forward(
            @ForAll @DateRange(min = "2016-07-01", max = LATER) LocalDate received,
            @ForAll @IntRange(max = 60) int days,
            @ForAll @IntRange(max = 60) int later) {
        assertThat(law.feedbackBy(received, received.plusDays(days + later)))
                .isAfterOrEqualTo(law.feedbackBy(received, received.plusDays(days)));
    }

    @Property
    void three_months_end_on_the_same_day_of_the_month_or_on_the_last_of_a_shorter_one(
            @ForAll @DateRange(min = ACT, max = LATER) LocalDate confirmed) {
        LocalDate due = law.feedbackBy(confirmed, confirmed);
        Month third = confirmed.getMonth().plus(3);
        assertThat(due.getMonth()).isEqualTo(third);
        assertThat(due.getDayOfMonth()).isEqualTo(Math.min(confirmed.getDayOfMonth(), third.length(due.isLeapYear())));
    }

    @Property(tries = 2000)
    void days_left_and_days_gone_make_up_the_term(
            @ForAll @DateRange(min = ACT, max = LATER) LocalDate started,
            @ForAll @IntRange(max = 200) int term,
            @ForAll @IntRange(min = -300, max = 300) int gone) {
        Deadline deadline = new Deadline(DeadlineKind.FEEDBACK, started, started.plusDays(term), null);
        LocalDate today = started.plusDays(gone);
        assertThat(gone + deadline.daysLeft(today)).isEqualTo(term);
        assertThat(deadline.isBreached(today)).isEqualTo(deadline.daysLeft(today) < 0);
        assertThat(deadline.percentGone(today)).isBetween(0, 100);
        assertThat(deadline.percentGone(today.plusDays(1))).isGreaterThanOrEqualTo(deadline.percentGone(today));
        assertThat(deadline.urgency(today.plusDays(1))).isGreaterThanOrEqualTo(deadline.urgency(today));
    }
}
