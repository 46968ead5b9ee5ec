package nl.integrity.conclusions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

class NameMaskTest {
    private static final MaskWords WORDS = new MaskWords("betrokkene", "naam");
    /** Not of the class: made anew for each test. */
    private final NameMask mask = new NameMask(
            List.of("Jan de Wit", "Zoë Höövel-Smit"),
            List.of("Piet Jan Bakker", "Karel de Groot", "Jan de Wit"),
            List.of("p.bakker@post.example, of 06 - 1234 5678"));

    @Example
    void whom_it_is_about_is_a_number_however_the_name_is_written() {
        Map.of(
                        "Jan de Wit tekende.", "[betrokkene 1] tekende.",
                        "Volgens J. de Wit niet.", "Volgens [betrokkene 1] niet.",
                        "Volgens J.P. de Wit niet.", "Volgens [betrokkene 1] niet.",
                        "Mevrouw HOOVEL ging.", "Mevrouw [betrokkene 2] ging.",
                        "Zoë Höövel-Smit, en De Wit.", "[betrokkene 2], en [betrokkene 1].",
                        "Het was Wits sleutel.", "Het was [betrokkene 1] sleutel.",
                        "Smit zei niets.", "[betrokkene 2] zei niets.",
                        "Zoë. Smit", "[betrokkene 2]. [betrokkene 2]",
                        "door jan de wit en Smit", "door [betrokkene 1] en [betrokkene 2]")
                .forEach((written, masked) ->
                        assertThat(mask.mask(written, WORDS)).isEqualTo(masked));
    }

    @Example
    void all_others_look_the_same_and_so_does_whoever_it_can_be() {
        Map.of(
                        "Piet Bakker zag Karel de Groot.", "[naam] zag [naam].",
                        "Jan zei niets.", "[naam] zei niets.",
                        "Jan Bakker zei niets.", "[naam] zei niets.",
                        "mail p.bakker@post.example of x@y.nl", "mail [naam] of [naam]",
                        "bel +31 6 12345678, niet 0612345679", "bel [naam], niet 0612345679")
                .forEach((written, masked) ->
                        assertThat(mask.mask(written, WORDS)).isEqualTo(masked));
    }

    @Example
    void a_word_of_the_language_stays_what_it_is() {
        for (String plain : List.of(
                "Het stond zwart op wit.",
                "De bakker is groot.",
                "Zij tekende. De kas was leeg.",
                "De kas van de heer Jansen.",
                "Zaak 2026-00042 van 1 mei 2026.",
                "Wit\nDe kas".substring(4))) {
            assertThat(mask.mask(plain, WORDS)).isEqualTo(plain);
        }
        Map.of(
                        "De Kas. Smit zei niets.", "De Kas. [betrokkene 2] zei niets.",
                        "Zie a. Smit zei niets.", "Zie a. [betrokkene 2] zei niets.",
                        "Groep A Smit zei niets.", "Groep A [betrokkene 2] zei niets.")
                .forEach((written, masked) ->
                        assertThat(mask.mask(written, WORDS)).isEqualTo(masked));
        assertThat(mask.mask("Dat zei Wit. De kas was leeg.", WORDS))
                .isEqualTo("Dat zei [betrokkene 1]. De kas was leeg.");
        assertThat(mask.mask("Wit\nKarel", WORDS)).isEqualTo("[betrokkene 1]\n[naam]");
    }

    @Example
    void a_name_of_two_of_whom_it_is_about_is_not_said_to_be_of_one_and_an_initial_is_no_name() {
        NameMask two = new NameMask(List.of("J. Vos", "Bo Vos"), List.of(), List.of());
        assertThat(two.mask("Vos zei niets, Bo wel.", WORDS)).isEqualTo("[naam] zei niets, [betrokkene 2] wel.");
        assertThat(two.mask("Groep J is klein.", WORDS)).isEqualTo("Groep J is klein.");
    }

    @Example
    void nobody_known_changes_nothing_but_addresses() {
        NameMask nobody = new NameMask(List.of(), List.of(""), List.of(""));
        assertThat(nobody.mask("Jan de Wit, jan@post.example, 06 12345678", WORDS))
                .isEqualTo("Jan de Wit, [naam], 06 12345678");
        assertThat(nobody).hasToString("NameMask");
    }

    @Property
    void no_name_gets_through(
            @ForAll @AlphaChars @StringLength(min = 2, max = 12) String given,
            @ForAll @AlphaChars @StringLength(min = 2, max = 12) String surname,
            @ForAll @StringLength(max = 30) String around) {
        String name = "X" + given + " van X" + surname;
        String text = around + " " + name + " " + around;
        NameMask one = new NameMask(List.of(name), List.of(), List.of());
        assertThat(one.mask(text, WORDS)).doesNotContain("X" + given).doesNotContain("X" + surname);
    }
}
