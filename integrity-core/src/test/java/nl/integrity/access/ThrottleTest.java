package nl.integrity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.integrity.audit.Actor;
import nl.integrity.audit.AuditTrail;
import nl.integrity.shared.SystemTime;
import nl.integrity.vault.KeyedHash;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private static final Source HERE = new Source("192.0.2.1");
    private static final Source ELSEWHERE = new Source("192.0.2.2");

    private final Throttle throttle = new Throttle();
    private final Counters counters = new Counters();
    private final List<String> written = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-24T12:00:00Z");

    @BeforeEach
    @SuppressWarnings("UnnecessaryAssignment") // no container here
    void withoutAContainer() {
        throttle.counts = counters;
        throttle.clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return SystemTime.ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        throttle.hash = new KeyedHash() {
            @Override
            public byte[] of(String purpose, String text, int bytes) {
                int mark = text.hashCode() * 0x9E3779B9;
                return new byte[] {(byte) (mark >>> 24), (byte) (mark >>> 16), (byte) (mark >>> 8), (byte) mark};
            }
        };
        throttle.trail = new AuditTrail() {
            @Override
            public void recordRefusal(Actor actor, String action, String object) {
                written.add(actor.name() + " " + action + " " + object);
            }
        };
    }

    @Test
    void the_eleventh_wrong_code_is_told_how_long_to_wait() {
        IntStream.range(0, 10).forEach(i -> take(HERE));
        assertThat(refused(HERE)).isEqualTo(Duration.ofSeconds(2));
        now = now.plusSeconds(1);
        assertThat(refused(HERE)).isEqualTo(Duration.ofSeconds(1));
        now = now.plusSeconds(1);
        take(HERE);
        assertThat(refused(HERE)).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void others_and_other_deeds_are_not_touched() {
        IntStream.range(0, 10).forEach(i -> take(HERE));
        assertThat(refused(HERE)).isPositive();
        take(ELSEWHERE);
        throttle.take(Limit.SUBMISSION, HERE);
    }

    @Test
    void what_is_given_back_does_not_count() {
        IntStream.range(0, 200).forEach(i -> {
            take(HERE);
            throttle.giveBack(Limit.CODE_ATTEMPT, HERE);
        });
        take(HERE);
    }

    @Test
    void it_is_written_down_once_that_somebody_had_to_wait_and_not_who() {
        IntStream.range(0, 10).forEach(i -> take(HERE));
        IntStream.range(0, 20).forEach(i -> refused(HERE));
        now = now.plusSeconds(2);
        take(HERE);
        refused(HERE);
        assertThat(written).containsExactly("unknown TOO_OFTEN CODE_ATTEMPT");
    }

    @Test
    void after_an_hour_it_begins_anew() {
        IntStream.range(0, 10).forEach(i -> take(HERE));
        refused(HERE);
        now = now.plus(Duration.ofHours(1));
        IntStream.range(0, 10).forEach(i -> take(HERE));
        assertThat(refused(HERE)).isEqualTo(Duration.ofSeconds(2));
        assertThat(written).hasSize(2);
    }

    @Test
    void at_midnight_in_the_netherlands_the_salt_and_with_it_all_counting_begins_anew() {
        now = Instant.parse("2026-11-24T22:59:59Z");
        IntStream.range(0, 10).forEach(i -> take(HERE));
        refused(HERE);
        now = Instant.parse("2026-11-24T23:00:00Z");
        take(HERE);
        assertThat(counters.kept.keySet())
                .extracting(place -> place.substring(0, 10))
                .containsExactlyInAnyOrder("2026-11-24", "2026-11-25");
    }

    @Test
    void there_are_at_most_so_many_counters_whatever_comes() {
        IntStream.range(0, 5_000).forEach(i -> take(new Source("source " + i)));
        assertThat(counters.kept.keySet())
                .extracting(place -> Integer.parseInt(place.substring(place.lastIndexOf(' ') + 1)))
                .allMatch(mark -> mark >= 0 && mark < 1 << 18)
                .anyMatch(mark -> mark > 1 << 17);
    }

    private void take(Source source) {
        throttle.take(Limit.CODE_ATTEMPT, source);
    }

    private Duration refused(Source source) {
        LimitReached reached = catchThrowableOfType(LimitReached.class, () -> take(source));
        assertThat(reached.messageKey()).isEqualTo("limit.reached");
        return (Duration) reached.facts().get(0);
    }

    private static final class Counters extends LimitStore {
        private final Map<String, Tally> kept = new HashMap<>();

        @Override
        byte[] salt(LocalDate day) {
            return day.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }

        @Override
        Tally change(LocalDate day, Limit limit, int mark, Instant now, UnaryOperator<Tally> change) {
            String place = day + " " + limit + " " + mark;
            @Nullable Tally found = kept.get(place);
            Tally before = found == null ? Tally.none(now) : found;
            kept.put(place, change.apply(before));
            return before;
        }
    }
}
