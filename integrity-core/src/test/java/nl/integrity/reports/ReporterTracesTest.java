package nl.integrity.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class ReporterTracesTest {
    private static final Reporter JOANNA =
            new Reporter("Joanna van den Höövel-Smit", "j.hoovel@ministerie.example, of na vijf uur 06 - 1234 5678");

    @Example
    void a_name_is_found_however_it_is_written() {
        for (String telling : List.of(
                "Joanna zei dat.",
                "volgens JOANNA",
                "mevrouw Hoovel",
                "de heer/mevrouw Höövel",
                "(Smit)",
                "smit's map")) {
            assertThat(ReporterTraces.in(telling, JOANNA, List.of()))
                    .as(telling)
                    .isTrue();
        }
    }

    @Example
    void so_are_an_address_and_a_number() {
        for (String telling : List.of(
                "mail J.HOOVEL@ministerie.example",
                "het account hoovel",
                "bel 0612345678",
                "+31 6 12 34 56 78",
                "(06) 1234-5678")) {
            assertThat(ReporterTraces.in(telling, JOANNA, List.of()))
                    .as(telling)
                    .isTrue();
        }
    }

    @Example
    void an_initial_tells_nothing_and_a_short_name_and_that_of_an_address_do() {
        Reporter li = new Reporter("J. de Li", "zonnetje@elders.example");
        assertThat(ReporterTraces.in("J of de j", li, List.of())).isFalse();
        assertThat(ReporterTraces.in("mevrouw Li", li, List.of())).isTrue();
        assertThat(ReporterTraces.in("wie Zonnetje heet", li, List.of())).isTrue();
        assertThat(ReporterTraces.in("mail ons op elders.example", li, List.of()))
                .isFalse();
    }

    @Example
    void a_text_that_tells_nothing_goes_through() {
        for (String plain : List.of(
                "",
                "Op de afdeling van het ministerie is in 2025 een aanbesteding gedaan, bij den uitvoerder.",
                "na vijf uur, mail naar een ander@ministerie.example",
                "zaak 2026-0001, bedrag 1234,56",
                "Joannas")) {
            assertThat(ReporterTraces.in(plain, JOANNA, List.of())).as(plain).isFalse();
        }
    }

    @Example
    void whoever_reads_it_may_find_their_own_name_in_it() {
        assertThat(ReporterTraces.in("De heer Smit", JOANNA, List.of("Karel Smit")))
                .isFalse();
        assertThat(ReporterTraces.in("De heer Hoovel", JOANNA, List.of("Karel Smit")))
                .isTrue();
    }

    @Property
    void a_word_of_the_name_is_found_wherever_it_stands(
            @ForAll @AlphaChars @StringLength(min = 5, max = 12) String name,
            @ForAll @IntRange(max = 6) int which,
            @ForAll @StringLength(max = 30) String around,
            @ForAll boolean loud) {
        char before = " .,(-\n\"".charAt(which);
        String said = loud ? name.toUpperCase(Locale.ROOT) : name.toLowerCase(Locale.ROOT);
        assertThat(ReporterTraces.in(
                        around + before + said + before + around, new Reporter("Xx " + name, "brief"), List.of()))
                .isTrue();
    }

    @Property
    void a_number_is_found_however_it_is_spaced(
            @ForAll @NumericChars @StringLength(8) String number, @ForAll @IntRange(min = 1, max = 7) int at) {
        String spaced = number.substring(0, at) + " " + number.substring(at);
        Reporter reporter = new Reporter("Xx Yy", "bel 06" + number);
        assertThat(ReporterTraces.in("Bel 06-" + spaced + ".", reporter, List.of()))
                .isTrue();
        assertThat(ReporterTraces.in("Bel +316" + number + ".", reporter, List.of()))
                .isTrue();
    }
}
