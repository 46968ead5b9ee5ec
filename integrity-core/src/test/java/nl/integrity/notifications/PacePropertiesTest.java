package nl.integrity.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import nl.integrity.shared.SystemTime;

class PacePropertiesTest {
    private static final long THIRTY_YEARS = 30L * 366 * 86_400;

    @Property
    void a_digest_comes_at_the_first_eight_in_the_morning_there_is_also_when_the_clock_changes(
            @ForAll @LongRange(max = THIRTY_YEARS) long second) {
        Instant from = Instant.parse("2020-01-01T00:00:00Z").plusSeconds(second);
        ZonedDateTime told = Pace.DAILY.tell(from).orElseThrow().atZone(SystemTime.ZONE);
        assertThat(told.toLocalTime()).isEqualTo(LocalTime.of(8, 0));
        assertThat(told.toInstant()).isAfterOrEqualTo(from);
        assertThat(told.minusDays(1).toInstant()).isBefore(from);
        assertThat(Duration.between(from, told.toInstant())).isLessThanOrEqualTo(Duration.ofHours(25));
    }

    @Property
    void whoever_wants_to_know_at_once_waits_for_nothing_and_whoever_wants_nothing_gets_nothing(
            @ForAll @LongRange(max = THIRTY_YEARS) long second) {
        Instant from = Instant.parse("2020-01-01T00:00:00Z").plusSeconds(second);
        assertThat(Pace.AT_ONCE.tell(from)).contains(from);
        assertThat(Pace.NEVER.tell(from)).isEmpty();
    }

    @Example
    void eight_o_clock_itself_is_in_time_for_that_morning_and_a_second_later_is_not() {
        Instant eight = Instant.parse("2026-07-01T06:00:00Z");
        assertThat(Pace.DAILY.tell(eight)).contains(eight);
        assertThat(Pace.DAILY.tell(eight.plusSeconds(1))).contains(Instant.parse("2026-07-02T06:00:00Z"));
        // over the night in which summer ends
        assertThat(Pace.DAILY.tell(Instant.parse("2026-10-24T18:00:00Z")))
                .contains(Instant.parse("2026-10-25T07:00:00Z"));
    }
}
