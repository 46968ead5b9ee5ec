package nl.integrity.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReceiptCodePropertiesTest {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Provide
    Arbitrary<ReceiptCode> drawn() {
        return Arbitraries.bytes().array(byte[].class).ofSize(ReceiptCode.BYTES).map(ReceiptCode::from);
    }

    @Property
    void any_code_reads_back_however_it_was_typed(@ForAll("drawn") ReceiptCode code, @ForAll Random how) {
        StringBuilder typed = new StringBuilder();
        for (char letter : code.text().replace("-", "").toCharArray()) {
            String said =
                    switch (letter) {
                        case '0' -> "0Oo";
                        case '1' -> "1IiLl";
                        default -> letter + String.valueOf(letter).toLowerCase(Locale.ROOT);
                    };
            typed.append(said.charAt(how.nextInt(said.length())));
            typed.append(" -\u2013\u00a0\t._".substring(0, how.nextInt(3)));
        }
        assertThat(ReceiptCode.read(typed.toString())).contains(code);
    }

    @Property
    void any_single_mistaken_letter_is_noticed(
            @ForAll("drawn") ReceiptCode code,
            @ForAll @IntRange(max = 23) int place,
            @ForAll @IntRange(min = 1, max = 31) int further) {
        StringBuilder typed = new StringBuilder(code.text().replace("-", ""));
        typed.setCharAt(place, LETTERS.charAt((LETTERS.indexOf(typed.charAt(place)) + further) % 32));
        assertThat(ReceiptCode.read(typed.toString())).isEmpty();
    }

    @Property
    void any_two_different_letters_that_changed_places_are_noticed(
            @ForAll("drawn") ReceiptCode code,
            @ForAll @IntRange(max = 23) int one,
            @ForAll @IntRange(max = 23) int other) {
        StringBuilder typed = new StringBuilder(code.text().replace("-", ""));
        char kept = typed.charAt(one);
        assumeThat(kept).isNotEqualTo(typed.charAt(other));
        typed.setCharAt(one, typed.charAt(other));
        typed.setCharAt(other, kept);
        assertThat(ReceiptCode.read(typed.toString())).isEmpty();
    }

    @Property
    void reading_never_fails_whatever_was_typed(@ForAll String typed) {
        assertThatCode(() -> ReceiptCode.read(typed)).doesNotThrowAnyException();
    }

    @Property
    void a_code_tells_a_log_nothing(@ForAll("drawn") ReceiptCode code) {
        assertThat(code).hasToString("ReceiptCode");
    }
}
