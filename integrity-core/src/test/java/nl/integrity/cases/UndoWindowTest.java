package nl.integrity.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class UndoWindowTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Duration TEN = Duration.ofMinutes(10);

    @Example
    void a_letter_waits_as_long_as_it_can_be_taken_back() {
        assertThat(UndoWindow.end(at("2026-06-01T14:22:00"), TEN)).isEqualTo(at("2026-06-01T14:32:00"));
        assertThat(UndoWindow.end(at("2026-06-01T23:48:59"), TEN)).isEqualTo(at("2026-06-01T23:58:59"));
    }

    @Example
    void what_would_come_on_the_next_day_or_too_close_to_it_for_the_last_round_goes_at_once() {
        for (String late : new String[] {"2026-06-01T23:49:00", "2026-06-01T23:51:00", "2026-06-01T23:59:59"}) {
            assertThat(UndoWindow.end(at(late), TEN)).isEqualTo(at(late));
        }
    }

    @Example
    void without_a_window_everything_goes_at_once() {
        assertThat(UndoWindow.end(at("2026-06-01T14:22:00"), Duration.ZERO)).isEqualTo(at("2026-06-01T14:22:00"));
    }

    /** Over both changes of the clock too: the day on which it was sent is the day on which it counts. */
    @Property
    void no_letter_ever_counts_on_another_day(
            @ForAll @IntRange(max = 527_040) int minuteOfTheYear, @ForAll @IntRange(max = 2_000) int minutes) {
        Instant sent = at("2026-01-01T00:00:00").plus(Duration.ofMinutes(minuteOfTheYear));
        Instant delivered = UndoWindow.end(sent, Duration.ofMinutes(minutes));
        assertThat(delivered.atZone(AMSTERDAM).toLocalDate())
                .isEqualTo(sent.atZone(AMSTERDAM).toLocalDate());
        assertThat(delivered).isBetween(sent, sent.plus(Duration.ofMinutes(minutes)));
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(AMSTERDAM).toInstant();
    }
}
