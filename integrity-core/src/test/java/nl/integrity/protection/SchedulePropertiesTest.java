package nl.integrity.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

class SchedulePropertiesTest {
    private static final List<Period> NORM = List.of(
            Period.ofMonths(1), Period.ofMonths(3), Period.ofMonths(6), Period.ofMonths(12), Period.ofMonths(24));

    @Example
    void a_reporter_is_asked_after_a_month_and_no_sooner() {
        Schedule schedule = new Schedule(LocalDate.of(2026, 1, 31), NORM);
        LocalDate asked = LocalDate.of(2026, 2, 28);
        assertThat(schedule.askedSince(asked.minusDays(1), null)).isEmpty();
        assertThat(schedule.next(asked.minusDays(1))).contains(asked);
        assertThat(schedule.askedSince(asked, null)).contains(asked);
        assertThat(schedule.next(asked)).contains(LocalDate.of(2026, 4, 30));
    }

    @Example
    void who_did_not_answer_twice_is_asked_since_the_first_time() {
        Schedule schedule = new Schedule(LocalDate.of(2026, 1, 1), NORM);
        assertThat(schedule.askedSince(LocalDate.of(2026, 5, 1), null)).contains(LocalDate.of(2026, 2, 1));
        assertThat(schedule.askedSince(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 2, 3)))
                .contains(LocalDate.of(2026, 4, 1));
    }

    @Example
    void without_intervals_nobody_is_asked() {
        Schedule never = new Schedule(LocalDate.of(2026, 1, 1), List.of());
        assertThat(never.askedSince(LocalDate.of(2036, 1, 1), null)).isEmpty();
        assertThat(never.next(LocalDate.of(2026, 1, 1))).isEmpty();
    }

    @Property
    void whoever_answers_today_is_not_asked_again_today(
            @ForAll @DateRange(min = "2018-01-01", max = "2100-12-31") LocalDate received,
            @ForAll @IntRange(max = 1000) int days) {
        LocalDate today = received.plusDays(days);
        assertThat(new Schedule(received, NORM).askedSince(today, today)).isEmpty();
    }

    @Property
    void what_is_asked_was_asked_by_today_after_the_last_answer_on_a_day_of_the_norm(
            @ForAll @DateRange(min = "2018-01-01", max = "2100-12-31") LocalDate received,
            @ForAll @IntRange(max = 1000) int days,
            @ForAll @IntRange(max = 1000) int answered) {
        LocalDate today = received.plusDays(days);
        LocalDate answer = received.plusDays(Math.min(days, answered));
        assertThat(new Schedule(received, NORM).askedSince(today, answer).stream())
                .allSatisfy(since -> {
                    assertThat(since).isBeforeOrEqualTo(today).isAfter(answer);
                    assertThat(NORM).anyMatch(length -> received.plus(length).equals(since));
                });
    }

    @Property
    void once_asked_it_stays_asked_since_the_same_day_until_there_is_an_answer(
            @ForAll @DateRange(min = "2018-01-01", max = "2100-12-31") LocalDate received,
            @ForAll @IntRange(max = 1000) int days,
            @ForAll @IntRange(max = 1000) int later) {
        Schedule schedule = new Schedule(received, NORM);
        LocalDate today = received.plusDays(days);
        schedule.askedSince(today, null).ifPresent(since -> assertThat(schedule.askedSince(today.plusDays(later), null))
                .contains(since));
    }

    @Property
    void the_next_question_comes_later_and_is_asked_when_its_day_has_come(
            @ForAll @DateRange(min = "2018-01-01", max = "2100-12-31") LocalDate received,
            @ForAll @IntRange(max = 1000) int days) {
        Schedule schedule = new Schedule(received, NORM);
        LocalDate today = received.plusDays(days);
        assertThat(schedule.next(today).stream()).allSatisfy(next -> {
            assertThat(next).isAfter(today);
            assertThat(schedule.askedSince(next, today)).contains(next);
        });
        assertThat(schedule.next(received.plusMonths(24))).isEmpty();
    }
}
