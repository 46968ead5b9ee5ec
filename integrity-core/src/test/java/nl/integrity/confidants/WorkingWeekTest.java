package nl.integrity.confidants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import nl.integrity.confidants.WorkingWeek.Shift;
import nl.integrity.shared.SystemTime;
import org.junit.jupiter.api.Test;

class WorkingWeekTest {
    private static final LocalDate SUNDAY_OF_SHORT_NIGHT = LocalDate.of(2026, 3, 29);

    @Test
    void it_is_kept_as_it_was_told() {
        WorkingWeek week = new WorkingWeek(List.of(
                new Shift(DayOfWeek.FRIDAY, LocalTime.of(8, 30), LocalTime.NOON),
                new Shift(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 0))));
        assertThat(week).hasToString("1 09:00-17:00,5 08:30-12:00");
        assertThat(WorkingWeek.parse(week.toString())).isEqualTo(week);
        assertThat(WorkingWeek.parse("")).isEqualTo(new WorkingWeek(List.of())).hasToString("");
    }

    @Test
    void the_last_moment_of_a_day_is_not_worked_and_the_first_is() {
        WorkingWeek week = WorkingWeek.parse("1 09:00-17:00");
        ZonedDateTime monday = LocalDate.of(2026, 11, 23).atTime(9, 0).atZone(SystemTime.ZONE);
        assertThat(week.includes(monday)).isTrue();
        assertThat(week.includes(monday.minusNanos(1))).isFalse();
        assertThat(week.includes(monday.plusHours(8))).isFalse();
        assertThat(week.includes(monday.plusHours(8).minusNanos(1))).isTrue();
        assertThat(week.includes(monday.plusDays(1))).isFalse();
    }

    @Test
    void the_next_moment_of_work_is_now_or_the_begin_of_the_day_or_none() {
        WorkingWeek week = WorkingWeek.parse("7 01:00-04:00");
        ZonedDateTime before = SUNDAY_OF_SHORT_NIGHT.atStartOfDay(SystemTime.ZONE);
        assertThat(week.from(before, SUNDAY_OF_SHORT_NIGHT)).contains(before.plusHours(1));
        // two hours of work, in the night that loses one
        assertThat(week.from(before.plusHours(2), SUNDAY_OF_SHORT_NIGHT)).contains(before.plusHours(2));
        assertThat(week.from(before.plusHours(3), SUNDAY_OF_SHORT_NIGHT)).isEmpty();
        assertThat(week.from(before, SUNDAY_OF_SHORT_NIGHT.plusDays(1))).isEmpty();
    }
}
