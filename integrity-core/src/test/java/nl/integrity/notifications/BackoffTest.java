package nl.integrity.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {
    @Test
    void a_notice_that_fails_waits_a_minute_then_twice_as_long_each_time_up_to_an_hour() {
        assertThat(IntStream.rangeClosed(1, 9).mapToObj(Backoff::after))
                .extracting(Duration::toMinutes)
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }

    @Test
    void however_often_it_failed_it_is_tried_within_the_hour() {
        assertThat(Backoff.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(1));
    }
}
