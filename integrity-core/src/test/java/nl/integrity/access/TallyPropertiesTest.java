package nl.integrity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the limit, and however fast somebody goes on. */
class TallyPropertiesTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Duration LONGEST = Duration.ofMinutes(15);

    @Property
    void waiting_grows_and_is_never_long(@ForAll Limit limit, @ForAll @IntRange(max = 1_000_000) int count) {
        assertThat(limit.waitAfter(count + 1)).isGreaterThanOrEqualTo(limit.waitAfter(count));
        assertThat(limit.waitAfter(count)).isBetween(Duration.ZERO, LONGEST);
        assertThat(limit.waitAfter(count)).isLessThan(limit.window());
    }

    @Property
    void whoever_waits_as_long_as_was_said_is_let_through(
            @ForAll Limit limit, @ForAll @IntRange(max = 10_000) int count, @ForAll @IntRange(max = 5_000) int gone) {
        Tally tally = new Tally(count, NOON, NOON, false);
        Instant now = NOON.plusSeconds(gone);
        Instant then = now.plus(tally.wait(limit, now));
        assertThat(tally.another(limit, then).count()).isEqualTo(count + 1);
    }

    @Property
    void in_an_hour_no_more_gets_through_than_the_waits_leave_room_for(
            @ForAll Limit limit, @ForAll @Size(min = 1, max = 300) List<@IntRange(max = 60) Integer> pauses) {
        Tally tally = Tally.none(NOON);
        Instant now = NOON;
        Instant earliest = NOON;
        for (int pause : pauses) {
            now = now.plusSeconds(pause);
            Tally before = tally.asOf(limit, now);
            tally = before.another(limit, now);
            boolean through = tally.count() > before.count();
            if (before.count() == 0) {
                earliest = now;
            }
            assertThat(through).isEqualTo(!now.isBefore(earliest));
            if (through) {
                earliest = now.plus(limit.waitAfter(tally.count()));
            }
        }
    }

    @Property
    void who_is_too_fast_changes_nothing_for_those_who_wait(
            @ForAll Limit limit,
            @ForAll @IntRange(max = 200) int count,
            @ForAll @IntRange(min = 1, max = 50) int knocks) {
        Tally quiet = new Tally(count, NOON, NOON, false);
        Tally noisy = quiet;
        Duration wait = quiet.wait(limit, NOON);
        for (int knock = 0; knock < knocks && !wait.isZero(); knock++) {
            noisy = noisy.another(limit, NOON.plus(wait.dividedBy(knocks + 1).multipliedBy(knock)));
        }
        Instant then = NOON.plus(wait);
        assertThat(noisy.another(limit, then).count()).isEqualTo(count + 1);
        assertThat(noisy.wait(limit, NOON)).isEqualTo(wait);
    }
}
