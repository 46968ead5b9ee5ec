package nl.integrity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameMarksTest {
    private static final String STAFF = "Sanne de Wit";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sanne de Wit",
                "mevr. S. de Wit",
                "Wit, Sanne de",
                "de wit",
                "Sanne",
                "s.dewit@ministerie.example",
                "Sanne de W\u200Dit",
                "Sa\u200Bnne",
                "Sanne de Wi\u00ADt",
                "\u202EWit",
                "W\u034Fit",
                "Wit\uFEFF",
                "Sanne\u00A0de\u2003Wit",
                "S\u0430nn\u0435 d\u0435 W\u0456t", // Cyrillic а, е, і
                "\u0405anne", // Cyrillic Ѕ
                "W\u0131t",
                "Sann\u03B5 de Wi\u03C4", // Greek ε and τ
                "\uFF37\uFF29\uFF34", // full width
                "\uD835\uDC12\uD835\uDC1A\uD835\uDC27\uD835\uDC27\uD835\uDC1E", // bold of mathematics
                "S\u1D00\u0274\u0274\u1D07", // small capitals
                "Wi\u0308t\u0301",
                "Wit\u0000"
            })
    void a_name_is_recognised_however_it_is_written(String written) {
        Set<String> shared = new HashSet<>(NameMarks.ofStaff(STAFF));
        shared.retainAll(NameMarks.ofNamed(written));
        assertThat(shared).as(written).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sander de Wilde", "de", "mevr. van der", "", "\u200B", "P. de Wit", "Wittgenstein"})
    void another_name_is_another(String written) {
        Set<String> shared = new HashSet<>(NameMarks.ofStaff(STAFF));
        shared.retainAll(NameMarks.ofNamed(written));
        assertThat(shared).as(written).isEmpty();
    }

    @Test
    void letters_that_latin_has_too_are_the_same_on_both_sides() {
        Set<String> shared = new HashSet<>(NameMarks.ofStaff("Søren Kjær Łukaszewicz"));
        shared.retainAll(NameMarks.ofNamed("kjaer"));
        assertThat(shared).isNotEmpty();
    }
}
