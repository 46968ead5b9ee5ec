package nl.integrity.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReachTest {
    @Test
    void only_all_is_all_and_nobody_expected_is_nothing_known() {
        assertThat(new Reach(200, 199).percent()).isEqualTo(99);
        assertThat(new Reach(200, 200).percent()).isEqualTo(100);
        assertThat(new Reach(1_000_000_000, 500_000_000).percent()).isEqualTo(50);
        assertThat(Reach.NONE.percent()).isZero();
        assertThat(Reach.NONE.known()).isFalse();
        assertThat(new Reach(1, 0).known()).isTrue();
        assertThat(new Reach(3, 2).plus(new Reach(4, 1))).isEqualTo(new Reach(7, 3));
    }

    @Test
    void quarters_go_back_from_the_one_of_a_day() {
        assertThat(Quarter.upTo(LocalDate.of(2026, 5, 31), 3))
                .isEqualTo(List.of(new Quarter(2025, 4), new Quarter(2026, 1), new Quarter(2026, 2)));
        assertThat(new Quarter(2026, 4).firstDay()).isEqualTo("2026-10-01");
    }

    /** Against the day before the next quarter, found a day at a time. */
    @Property
    boolean a_day_is_in_the_quarter_whose_first_day_is_the_last_one_not_after_it(
            @ForAll @IntRange(min = 0, max = 40_000) int days) {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(days);
        LocalDate first = day;
        while (first.getDayOfMonth() != 1 || !List.of(1, 4, 7, 10).contains(first.getMonthValue())) {
            first = first.minusDays(1);
        }
        return Quarter.of(day).firstDay().equals(first);
    }
}
