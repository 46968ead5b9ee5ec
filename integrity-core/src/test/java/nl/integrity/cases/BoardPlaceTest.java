package nl.integrity.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class BoardPlaceTest {
    private static final String CLOCK = "~0b5c1a52-7d1e-4f0a-9f43-6a5d2c1e8b70";

    @Test
    void a_page_begins_where_the_one_before_it_ended() {
        BoardPlace place = new BoardPlace(LocalDate.of(2028, 2, 29).toString(), UUID.fromString(CLOCK.substring(1)));
        assertThat(place.text()).isEqualTo("2028-02-29" + CLOCK);
        assertThat(BoardPlace.read(place.text())).isEqualTo(place);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "~",
                CLOCK,
                "2026-06-08",
                "2026-06-08~",
                "2026-06-08~2026-0042",
                "2026-6-8" + CLOCK,
                "2026-02-30" + CLOCK,
                "2026-13-01" + CLOCK,
                "0000-01-01" + CLOCK,
                "-infinity" + CLOCK,
                "2026-06-08" + CLOCK + "0",
                " 2026-06-08" + CLOCK,
                "2026-06-08" + CLOCK + "' or true --",
                "٢٠٢٦-٠٦-٠٨" + CLOCK
            })
    void a_place_that_nobody_was_given_is_the_first_page(String text) {
        assertThat(BoardPlace.read(text)).isEqualTo(new BoardPlace("-infinity", new UUID(0, 0)));
    }
}
