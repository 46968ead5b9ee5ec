package nl.integrity.access;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {
    private static final Limit CODES = Limit.CODE_ATTEMPT;
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 0", "9, 0", "10, 2", "11, 4", "12, 8", "13, 16", "14, 32", "15, 60", "16, 60", "500, 60"})
    void ten_wrong_codes_are_free_and_then_each_waits_twice_as_long_up_to_a_minute(int count, int seconds) {
        assertThat(CODES.waitAfter(count)).isEqualTo(ofSeconds(seconds));
    }

    @Test
    void nothing_done_is_nothing_to_wait_for() {
        assertThat(Tally.none(NOON)).isEqualTo(new Tally(0, NOON, NOON, false));
        assertThat(Tally.none(NOON).wait(CODES, NOON)).isZero();
    }

    @Test
    void the_wait_is_counted_from_the_latest_time() {
        Tally tally = new Tally(11, NOON.minusSeconds(100), NOON, false);
        assertThat(tally.wait(CODES, NOON)).isEqualTo(ofSeconds(4));
        assertThat(tally.wait(CODES, NOON.plusSeconds(3))).isEqualTo(ofSeconds(1));
        assertThat(tally.wait(CODES, NOON.plusSeconds(4))).isEqualTo(ZERO);
        assertThat(tally.wait(CODES, NOON.plusSeconds(5))).isEqualTo(ZERO);
    }

    @Test
    void whoever_is_overtaken_at_the_counter_need_not_wait_for_that() {
        assertThat(new Tally(3, NOON, NOON.plusMillis(5), false).wait(CODES, NOON))
                .isZero();
    }

    @Test
    void one_more_is_counted() {
        Tally tally = new Tally(3, NOON, NOON.plusSeconds(1), false);
        assertThat(tally.another(CODES, NOON.plusSeconds(9))).isEqualTo(new Tally(4, NOON, NOON.plusSeconds(9), false));
    }

    @Test
    void who_was_made_to_wait_and_did_is_counted_and_it_stays_known_that_they_were() {
        Tally tally = new Tally(10, NOON, NOON, true);
        Instant later = NOON.plusSeconds(2);
        assertThat(tally.another(CODES, later)).isEqualTo(new Tally(11, NOON, later, true));
    }

    @Test
    void who_does_not_wait_is_not_counted_and_makes_nobody_wait_longer() {
        Tally tally = new Tally(12, NOON, NOON, false);
        assertThat(tally.another(CODES, NOON.plusSeconds(7))).isEqualTo(new Tally(12, NOON, NOON, true));
    }

    @Test
    void an_hour_after_the_first_time_all_is_forgotten() {
        Tally tally = new Tally(500, NOON, NOON.plusSeconds(3599), true);
        Instant justBefore = NOON.plus(Duration.ofHours(1)).minusNanos(1);
        assertThat(tally.asOf(CODES, justBefore)).isSameAs(tally);
        Instant then = NOON.plus(Duration.ofHours(1));
        assertThat(tally.asOf(CODES, then)).isEqualTo(Tally.none(then));
    }

    @Test
    void what_was_rightly_done_does_not_count() {
        assertThat(new Tally(7, NOON, NOON, true).oneLess()).isEqualTo(new Tally(6, NOON, NOON, true));
        assertThat(new Tally(0, NOON, NOON, false).oneLess().count()).isZero();
    }
}
