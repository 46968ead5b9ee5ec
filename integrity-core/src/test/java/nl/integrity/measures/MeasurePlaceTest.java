package nl.integrity.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a list goes on is read as it was handed out, and from anything else begins anew. */
class MeasurePlaceTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-29.12", "none.3"})
    void what_was_handed_out_is_read_again(String text) {
        assertThat(MeasurePlace.read(text)).hasToString(text).isNotEqualTo(MeasurePlace.FIRST);
    }

    @Test
    void what_has_no_day_is_behind_all_days() {
        assertThat(MeasurePlace.read("none.3")).isEqualTo(new MeasurePlace("infinity", 3));
        assertThat(MeasurePlace.FIRST.day()).isEqualTo("-infinity");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x", "2026-02-30.1", "2026-11-29", ".1", "infinity.1", "none.1234567890", "none.-1"})
    void anything_else_is_the_beginning(String text) {
        assertThat(MeasurePlace.read(text)).isEqualTo(MeasurePlace.FIRST);
    }
}
