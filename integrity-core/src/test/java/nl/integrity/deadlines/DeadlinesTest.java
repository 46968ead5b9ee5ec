package nl.integrity.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clocks of a report, by moments in UTC, where the servers live, and days in Amsterdam, where the law does. */
class DeadlinesTest {
    private static final UUID REPORT = new UUID(0, 1);
    private static final Instant MONDAY_NOON = Instant.parse("2026-06-01T10:00:00Z");

    private final Deadlines deadlines = new Deadlines();

    @BeforeEach
    @SuppressWarnings("UnnecessaryAssignment") // no container here
    void keepThemInMemory() {
        deadlines.store = new WatchedInMemory();
    }

    @ParameterizedTest(name = "{0} in UTC is {1} in Amsterdam")
    @CsvSource({
        // an ordinary winter's and summer's midnight
        "2026-01-14T22:59:59.999999Z, 2026-01-14",
        "2026-01-14T23:00:00Z, 2026-01-15",
        "2026-07-14T21:59:59.999999Z, 2026-07-14",
        "2026-07-14T22:00:00Z, 2026-07-15",
        // 29 March 2026: the clock goes forward at 02:00
        "2026-03-28T22:59:59Z, 2026-03-28",
        "2026-03-28T23:00:00Z, 2026-03-29",
        "2026-03-29T00:59:59Z, 2026-03-29",
        "2026-03-29T01:00:00Z, 2026-03-29",
        "2026-03-29T21:59:59Z, 2026-03-29",
        "2026-03-29T22:00:00Z, 2026-03-30",
        // 25 October 2026: and back at 03:00
        "2026-10-24T21:59:59Z, 2026-10-24",
        "2026-10-24T22:00:00Z, 2026-10-25",
        "2026-10-25T00:30:00Z, 2026-10-25",
        "2026-10-25T01:30:00Z, 2026-10-25",
        "2026-10-25T22:59:59Z, 2026-10-25",
        "2026-10-25T23:00:00Z, 2026-10-26",
        // New Year, and a leap day
        "2026-12-31T22:59:59Z, 2026-12-31",
        "2026-12-31T23:00:00Z, 2027-01-01",
        "2028-02-28T23:00:00Z, 2028-02-29",
        "2028-02-29T23:00:00Z, 2028-03-01"
    })
    void a_report_is_received_on_a_dutch_day(Instant receivedAt, LocalDate received) {
        Clocks clocks = deadlines.start(REPORT, receivedAt);
        assertThat(clocks.acknowledge())
                .isEqualTo(new Deadline(DeadlineKind.ACKNOWLEDGE, received, received.plusDays(7), null));
        assertThat(clocks.feedback())
                .isEqualTo(new Deadline(
                        DeadlineKind.FEEDBACK,
                        received.plusDays(7),
                        received.plusDays(7).plusMonths(3),
                        null));
    }

    @ParameterizedTest(name = "confirmed at {0}: late is {1}")
    @CsvSource({
        "2026-04-04T21:59:59Z, false", // 23:59:59 of the last day, now in summer time
        "2026-04-04T22:00:00Z, true"
    })
    void the_last_day_ends_at_its_own_midnight_also_when_the_clock_was_changed_meanwhile(Instant at, boolean late) {
        deadlines.start(REPORT, Instant.parse("2026-03-28T22:30:00Z"));
        Deadline confirmed = deadlines.acknowledged(REPORT, at).acknowledge();
        assertThat(confirmed).isNotNull().matches(clock -> clock.isBreached(LocalDate.MAX) == late);
    }

    @ParameterizedTest(name = "{0}: the scheme before the act is {1}")
    @CsvSource({"2023-02-17T22:59:59Z, true", "2023-02-17T23:00:00Z, false"})
    void the_act_begins_at_a_dutch_midnight(Instant receivedAt, boolean before) {
        assertThat(deadlines.start(REPORT, receivedAt).acknowledge() == null).isEqualTo(before);
    }

    @Test
    void under_the_scheme_before_the_act_a_confirmation_moves_and_stops_nothing() {
        Clocks clocks = deadlines.start(REPORT, Instant.parse("2023-02-01T12:00:00Z"));
        assertThat(clocks)
                .isEqualTo(new Clocks(
                        null,
                        new Deadline(
                                DeadlineKind.FEEDBACK, LocalDate.of(2023, 2, 1), LocalDate.of(2023, 4, 26), null)));
        assertThat(deadlines.acknowledged(REPORT, Instant.parse("2023-02-03T12:00:00Z")))
                .isEqualTo(clocks);
    }

    @Test
    void an_early_confirmation_stops_its_clock_and_brings_feedback_forward() {
        deadlines.start(REPORT, MONDAY_NOON);
        Clocks clocks = deadlines.acknowledged(REPORT, Instant.parse("2026-06-03T10:00:00Z"));
        assertThat(clocks)
                .isEqualTo(new Clocks(
                        new Deadline(
                                DeadlineKind.ACKNOWLEDGE,
                                LocalDate.of(2026, 6, 1),
                                LocalDate.of(2026, 6, 8),
                                LocalDate.of(2026, 6, 3)),
                        new Deadline(DeadlineKind.FEEDBACK, LocalDate.of(2026, 6, 3), LocalDate.of(2026, 9, 3), null)));
        assertThat(deadlines.of(REPORT)).isEqualTo(clocks);
    }

    @Test
    void a_late_confirmation_stops_its_clock_and_moves_nothing() {
        Deadline feedback = deadlines.start(REPORT, MONDAY_NOON).feedback();
        Clocks clocks = deadlines.acknowledged(REPORT, Instant.parse("2026-07-03T10:00:00Z"));
        assertThat(clocks.feedback()).isEqualTo(feedback);
        assertThat(clocks.acknowledge())
                .isNotNull()
                .matches(Deadline::isMet)
                .matches(clock -> clock.isBreached(LocalDate.MIN));
        assertThat(deadlines.of(REPORT)).isEqualTo(clocks);
    }

    @Test
    void a_second_confirmation_changes_nothing() {
        deadlines.start(REPORT, MONDAY_NOON);
        Clocks first = deadlines.acknowledged(REPORT, Instant.parse("2026-06-02T10:00:00Z"));
        assertThat(deadlines.acknowledged(REPORT, Instant.parse("2026-06-05T10:00:00Z")))
                .isEqualTo(first);
        assertThat(deadlines.of(REPORT)).isEqualTo(first);
    }

    @Test
    void feedback_stops_its_clock_on_the_first_day_it_was_given() {
        deadlines.start(REPORT, MONDAY_NOON);
        Clocks confirmed = deadlines.acknowledged(REPORT, Instant.parse("2026-06-03T10:00:00Z"));
        Clocks told = deadlines.feedbackGiven(REPORT, Instant.parse("2026-08-19T22:30:00Z"));
        assertThat(told.feedback())
                .isEqualTo(new Deadline(
                        DeadlineKind.FEEDBACK,
                        LocalDate.of(2026, 6, 3),
                        LocalDate.of(2026, 9, 3),
                        LocalDate.of(2026, 8, 20)));
        assertThat(told.acknowledge()).isEqualTo(confirmed.acknowledge());
        assertThat(deadlines.feedbackGiven(REPORT, Instant.parse("2026-10-01T10:00:00Z")))
                .isEqualTo(told);
        assertThat(deadlines.of(REPORT)).isEqualTo(told);
    }

    @ParameterizedTest(name = "confirmed on {0}: feedback by {1}")
    @CsvSource({"2026-06-01, 2026-09-01", "2026-06-08, 2026-09-08", "2026-06-20, 2026-09-08"})
    void before_confirming_the_secretary_can_see_when_feedback_will_be_due(LocalDate confirmed, LocalDate due) {
        assertThat(deadlines.feedbackBy(deadlines.start(REPORT, MONDAY_NOON), confirmed))
                .isEqualTo(due);
    }

    @Test
    void once_confirmed_or_under_the_scheme_before_the_act_another_day_changes_nothing() {
        LocalDate another = LocalDate.of(2026, 6, 4);
        deadlines.start(REPORT, MONDAY_NOON);
        Clocks confirmed = deadlines.acknowledged(REPORT, Instant.parse("2026-06-03T10:00:00Z"));
        assertThat(deadlines.feedbackBy(confirmed, another)).isEqualTo("2026-09-03");
        Clocks before = deadlines.start(new UUID(0, 2), Instant.parse("2023-02-01T12:00:00Z"));
        assertThat(deadlines.feedbackBy(before, another)).isEqualTo("2023-04-26");
    }

    @Test
    void a_clock_of_the_ministrys_own_stops_once_on_the_day_that_it_was_done() {
        UUID task = new UUID(0, 3);
        deadlines.start(task, "FEEDBACK", new RunningTerm(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 4), 2, 1));
        assertThat(deadlines.store.of(task)).singleElement().matches(clock -> !clock.isMet());
        deadlines.stop(task, Instant.parse("2026-06-02T22:30:00Z"));
        deadlines.stop(task, Instant.parse("2026-07-02T22:30:00Z"));
        assertThat(deadlines.store.of(task)).extracting(Deadline::metOn).containsExactly(LocalDate.of(2026, 6, 3));
    }

    @Test
    void the_clocks_of_several_reports_are_those_of_each() {
        UUID another = new UUID(0, 2);
        Clocks one = deadlines.start(REPORT, MONDAY_NOON);
        Clocks other = deadlines.start(another, Instant.parse("2023-02-01T12:00:00Z"));
        assertThat(deadlines.ofEach(List.of(REPORT, another))).isEqualTo(Map.of(REPORT, one, another, other));
        assertThatThrownBy(() -> deadlines.ofEach(List.of(new UUID(0, 9)))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_report_without_clocks_is_an_error_and_no_report_without_terms() {
        assertThatThrownBy(() -> deadlines.of(REPORT)).isInstanceOf(IllegalStateException.class);
    }
}
