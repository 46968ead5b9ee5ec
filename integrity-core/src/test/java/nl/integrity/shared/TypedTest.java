package nl.integrity.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    private static final String WOMAN_AT_WORK = "\uD83D\uDC69\u200D\uD83D\uDCBB";

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0, 0x7, 0x1B, 0x7F, 0x9B, 0xAD, 0x34F, 0x61C, 0x115F, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F,
                0x202A, 0x202E, 0x2060, 0x2063, 0x2066, 0x2069, 0x206A, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9,
                0xFFFE, 0xFDD0, 0xD800, 0xDFFF, 0xE0041, 0xE0101, 0x1D173, 0x1FFFE
            })
    void what_nobody_can_see_is_taken_out(int letter) {
        StringBuilder typed = new StringBuilder("Wi");
        if (Character.isBmpCodePoint(letter)) {
            typed.append((char) letter); // also half of a pair
        } else {
            typed.appendCodePoint(letter);
        }
        assertThat(Typed.tidy(typed.append("t").toString())).isEqualTo("Wit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Één naïef bericht – met „aanhalingstekens”, € 5 en 1 ½ regel",
                "<script>alert('&amp;')</script>",
                "ingesprongen\n\n\tmet witregel",
                "سارا می\u200Cخواهد", // Persian, which spells with a joiner
                "\u0645\u06DD\u0661",
                "קו", // Hebrew turns around by itself
                WOMAN_AT_WORK,
                "\u26A0\uFE0F let op",
                "\u042F, \u0391\u03B9"
            })
    void what_people_mean_stays(String text) {
        assertThat(Typed.tidy(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
    void a_line_ends_in_one_way(String end) {
        assertThat(Typed.tidy("een" + end + "twee")).isEqualTo("een\ntwee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\u3000", "\u200B\u2060\uFEFF", "\u2800", "\u202E \u2066", "\uD800"})
    void what_only_looks_filled_in_is_empty(String typed) {
        assertThat(Typed.tidy(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a\u200Db, ab", "é\u200Dé, éé", "д\u200Cд, дд", "\u200Dא, א", "א\u200D, א"})
    void a_joiner_stays_only_where_it_joins(String typed, String tidy) {
        assertThat(Typed.tidy(typed)).isEqualTo(tidy);
    }

    @Test
    void tidy_stays_tidy() {
        String once = Typed.tidy("\u2800 a\u200D\u202E\uD83D\u00A0\uDC69 " + WOMAN_AT_WORK + "\u200D \u2028");
        assertThat(Typed.tidy(once)).isEqualTo(once);
    }
}
