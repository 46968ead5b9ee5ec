package nl.integrity.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EmptySource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptCodeTest {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_BITS = 110;

    /** Always the same few, so that a failure comes back. */
    static List<ReceiptCode> codes() {
        Random random = new Random(2026);
        List<ReceiptCode> codes = new ArrayList<>();
        codes.add(ReceiptCode.from(new byte[ReceiptCode.BYTES]));
        codes.add(ReceiptCode.from(bytesOf((byte) 0xff)));
        for (int i = 0; i < 10; i++) {
            byte[] bytes = new byte[ReceiptCode.BYTES];
            random.nextBytes(bytes);
            codes.add(ReceiptCode.from(bytes));
        }
        return codes;
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_code_is_six_groups_of_four_letters_that_cannot_be_mistaken_for_others(ReceiptCode code) {
        assertThat(code.text()).matches("[" + LETTERS + "]{4}(-[" + LETTERS + "]{4}){5}");
    }

    @Test
    void this_is_what_they_look_like() {
        assertThat(ReceiptCode.from(new byte[ReceiptCode.BYTES]).text()).isEqualTo("0000-0000-0000-0000-0000-0000");
        assertThat(ReceiptCode.from(bytesOf((byte) 0xff)).text())
                .isEqualTo("ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZ" + checkOf("Z".repeat(22)));
        assertThat(ReceiptCode.from(new byte[] {
                            0x01, 0x23, 0x45, 0x67, (byte) 0x89, (byte) 0xab, (byte) 0xcd, (byte) 0xef, 0, 0, 0, 0, 0, 0
                        })
                        .text())
                .isEqualTo("04HM-ASW9-NF6Y-Y000-0000-00" + checkOf("04HMASW9NF6YY000000000"));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void what_was_given_reads_back(ReceiptCode code) {
        assertThat(ReceiptCode.read(code.text())).contains(code);
        assertThat(new ReceiptCode(code.text())).isEqualTo(code);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void case_spaces_and_dashes_do_not_matter(ReceiptCode code) {
        String text = code.text();
        assertThat(List.of(
                        text.toLowerCase(Locale.ROOT),
                        text.replace("-", ""),
                        text.replace("-", " "),
                        text.replace("-", " – "),
                        text.replace('-', '_'),
                        text.replace('-', '.'),
                        "\t " + text + " \r\n",
                        String.join(" ", text.split(""))))
                .allSatisfy(typed -> assertThat(ReceiptCode.read(typed)).contains(code));
    }

    @ParameterizedTest
    @CsvSource({"O, I", "O, L", "o, i", "o, l"})
    void the_letters_o_i_and_l_are_taken_for_the_digits_they_look_like(char zero, char one) {
        ReceiptCode code = new ReceiptCode("0101-0000-1111-0000-0000-00" + checkOf("0101000011110000000000"));
        assertThat(ReceiptCode.read(code.text().replace('0', zero).replace('1', one)))
                .contains(code);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_single_mistaken_letter_is_noticed(ReceiptCode code) {
        String bare = code.text().replace("-", "");
        for (int place = 0; place < bare.length(); place++) {
            for (char mistaken : (LETTERS + "U*é").toCharArray()) {
                if (mistaken != bare.charAt(place)) {
                    String typed = bare.substring(0, place) + mistaken + bare.substring(place + 1);
                    assertThat(ReceiptCode.read(typed)).as(typed).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_two_letters_that_changed_places_are_noticed_however_far_apart(ReceiptCode code) {
        char[] bare = code.text().replace("-", "").toCharArray();
        for (int one = 0; one < bare.length; one++) {
            for (int other = one + 1; other < bare.length; other++) {
                if (bare[one] != bare[other]) {
                    char[] typed = bare.clone();
                    typed[one] = bare[other];
                    typed[other] = bare[one];
                    assertThat(ReceiptCode.read(new String(typed)))
                            .as("%s and %s", one, other)
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_letter_too_few_or_too_many_is_noticed(ReceiptCode code) {
        String bare = code.text().replace("-", "");
        assertThat(ReceiptCode.read(bare.substring(1))).isEmpty();
        assertThat(ReceiptCode.read(bare.substring(0, 23))).isEmpty();
        assertThat(ReceiptCode.read("0" + bare)).isEmpty();
        assertThat(ReceiptCode.read(bare + "0")).isEmpty();
    }

    @Test
    void all_of_110_bits_are_used_and_each_of_them_matters() {
        BitSet seen = new BitSet();
        BitSet unseen = new BitSet();
        Random random = new Random(110);
        for (int draw = 0; draw < 200; draw++) {
            byte[] bytes = new byte[ReceiptCode.BYTES];
            random.nextBytes(bytes);
            BigInteger data = dataOf(ReceiptCode.from(bytes));
            for (int bit = 0; bit < RANDOM_BITS; bit++) {
                (data.testBit(bit) ? seen : unseen).set(bit);
            }
        }
        assertThat(seen.cardinality()).as("bits that are sometimes 1").isEqualTo(RANDOM_BITS);
        assertThat(unseen.cardinality()).as("bits that are sometimes 0").isEqualTo(RANDOM_BITS);

        Set<ReceiptCode> different = new HashSet<>();
        for (int bit = 0; bit < RANDOM_BITS; bit++) {
            byte[] one = new byte[ReceiptCode.BYTES];
            one[bit / 8] = (byte) (0x80 >> bit % 8);
            different.add(ReceiptCode.from(one));
        }
        assertThat(different).hasSize(RANDOM_BITS);
    }

    @ParameterizedTest
    @EmptySource
    @ValueSource(
            strings = {
                "   ",
                "-",
                "0000-0000-0000-0000-0000-000",
                "0000-0000-0000-0000-0000-0001",
                "UUUU-UUUU-UUUU-UUUU-UUUU-UUUU",
                "UUUU-UUUU-UUUU-UUUU-UUUU-UUZT", // with the check that a careless reckoning would give them
                "ßßßßßßßßßßßß",
                "ﬃﬃﬃﬃﬃﬃﬃﬃ",
                "😀😀😀😀😀😀😀😀😀😀😀😀",
                "\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000"
                        + "\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000",
                "'; drop table report; --",
                "٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠"
            })
    void what_was_never_a_code_is_read_as_none(String garbage) {
        assertThat(ReceiptCode.read(garbage)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0000-0000-0000-0000-0000-0001",
                "000000000000000000000000",
                "0000-0000-0000-0000-0000-0000 ",
                "0000 0000 0000 0000 0000 0000",
                "OOOO-OOOO-OOOO-OOOO-OOOO-OOOO",
                "oooo-0000-0000-0000-0000-0000"
            })
    void a_code_in_another_form_than_its_one_right_form_cannot_exist(String text) {
        assertThatThrownBy(() -> new ReceiptCode(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a receipt code");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_code_never_shows_itself_in_a_log(ReceiptCode code) {
        assertThat(code).hasToString("ReceiptCode");
    }

    @ParameterizedTest
    @CsvSource({"0, 04", "0, 04hm", "0, ' o4-h'", "1, AS", "4, 00", "5, 00"})
    void whoever_types_how_a_group_begins_has_kept_the_code(int group, String typed) {
        assertThat(kept().hasGroup(group, typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "0, 0", "0, AS", "0, 04HMA", "1, 04", "1, SW", "2, A", "5, ZZ"})
    void anything_else_is_no_sign_of_it(int group, String typed) {
        assertThat(kept().hasGroup(group, typed)).isFalse();
    }

    /** 04HM-ASW9-NF6Y-Y000-0000-00... */
    private static ReceiptCode kept() {
        return ReceiptCode.from(
                new byte[] {0x01, 0x23, 0x45, 0x67, (byte) 0x89, (byte) 0xab, (byte) 0xcd, (byte) 0xef, 0, 0, 0, 0, 0, 0
                });
    }

    private static byte[] bytesOf(byte value) {
        byte[] bytes = new byte[ReceiptCode.BYTES];
        Arrays.fill(bytes, value);
        return bytes;
    }

    /** The 110 bits, read from the letters without the code's own arithmetic. */
    private static BigInteger dataOf(ReceiptCode code) {
        return numberOf(code.text().replace("-", "").substring(0, 22));
    }

    /** What its two last letters should be: the number before them, with room for those two, modulo 1021. */
    private static String checkOf(String data) {
        int check = numberOf(data + "00").mod(BigInteger.valueOf(1021)).intValueExact();
        return "" + LETTERS.charAt(check / 32) + LETTERS.charAt(check % 32);
    }

    private static BigInteger numberOf(String letters) {
        return letters.chars()
                .mapToObj(letter -> BigInteger.valueOf(LETTERS.indexOf(letter)))
                .reduce(BigInteger.ZERO, (number, digit) -> number.multiply(BigInteger.valueOf(32))
                        .add(digit));
    }
}
