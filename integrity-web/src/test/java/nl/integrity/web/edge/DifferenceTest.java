package nl.integrity.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import nl.integrity.web.edge.Difference.Kind;
import nl.integrity.web.edge.Difference.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
    private static final Map<Kind, String> SIGNS = Map.of(Kind.KEPT, "=", Kind.TAKEN_OUT, "-", Kind.PUT_IN, "+");

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource({
        "'', '', ''",
        "'', nieuw, '+nieuw'",
        "oud, '', '-oud'",
        "hetzelfde woord, hetzelfde woord, '=hetzelfde woord'",
        "binnen 7 dagen hoort u iets, binnen 14 dagen hoort u iets, '=binnen |-7 |+14 |=dagen hoort u iets'",
        "a b c d, a c d, '=a |-b |=c d'",
        "a c d, a b c d, '=a |+b |=c d'"
    })
    void as_few_words_as_possible_change(String old, String now, String changes) {
        assertThat(said(Difference.between(old, now))).isEqualTo(changes);
    }

    @Test
    void both_texts_are_in_the_difference_whole() {
        Random random = new Random(20_260_101);
        for (int round = 0; round < 2_000; round++) {
            String old = text(random);
            String now = text(random);
            List<Piece> pieces = Difference.between(old, now);
            assertThat(without(Kind.PUT_IN, pieces)).isEqualTo(old);
            assertThat(without(Kind.TAKEN_OUT, pieces)).isEqualTo(now);
        }
    }

    @Test
    void texts_of_the_greatest_length_take_no_great_memory() {
        String old = "a ".repeat(5_000);
        String now = "b ".repeat(5_000);
        assertThat(Difference.between(old, now)).extracting(Piece::kind).containsExactly(Kind.TAKEN_OUT, Kind.PUT_IN);
        assertThat(Difference.between(old, old)).extracting(Piece::kind).containsExactly(Kind.KEPT);
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, 4)
                .mapToObj(word -> "abc\n".charAt(word) + (random.nextBoolean() ? " " : ""))
                .collect(Collectors.joining());
    }

    private static String without(Kind kind, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String said(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> SIGNS.get(piece.kind()) + piece.text())
                .collect(Collectors.joining("|"));
    }
}
