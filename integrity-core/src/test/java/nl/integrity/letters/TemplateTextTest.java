package nl.integrity.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.integrity.shared.BrokenRule;

class TemplateTextTest {
    private static final String MUSTS = "{number} {receivedOn} {feedbackDue}";

    private static final LetterFacts FACTS = new LetterFacts(
            Locale.forLanguageTag("nl"),
            "2026-0042",
            LocalDate.of(2026, 3, 2),
            LocalDate.of(2026, 6, 4),
            "Commissie $1",
            LocalDate.of(2026, 3, 4));

    @Example
    void days_are_written_out_in_the_language_of_the_reader() {
        assertThat(TemplateText.write(
                        "{number} van {receivedOn}, {committee}: uiterlijk {feedbackDue}; {today}.", FACTS))
                .isEqualTo("2026-0042 van 2 maart 2026, Commissie $1: uiterlijk 4 juni 2026; 4 maart 2026.");
        assertThat(TemplateText.write("{receivedOn}", LetterFacts.example(Locale.ENGLISH)))
                .isEqualTo("2 March 2026");
    }

    @Example
    void what_nobody_knows_how_to_fill_in_is_named() {
        assertThat(TemplateText.fault(LetterKind.ACKNOWLEDGEMENT, MUSTS + " {naam}"))
                .hasValueSatisfying(fault -> {
                    assertThat(fault).hasMessage("letter.placeholder.unknown");
                    assertThat(fault.facts()).isEqualTo(List.of("{naam}"));
                });
        for (String wrong : List.of("{Number}", "{ number}", "{}", "{number.x}", "{reporter}", "{name}")) {
            assertThat(TemplateText.fault(LetterKind.REQUEST, "{number}" + wrong))
                    .map(BrokenRule::messageKey)
                    .contains("letter.placeholder.unknown");
        }
    }

    @Example
    void a_brace_that_belongs_to_none_is_found() {
        for (String wrong : List.of("{number", "number}", "{{number}", "{number}}", "{", "}")) {
            assertThat(TemplateText.fault(LetterKind.REQUEST, "{number} " + wrong))
                    .map(BrokenRule::messageKey)
                    .contains("letter.brace");
        }
    }

    @Example
    void what_a_kind_must_tell_cannot_be_left_out() {
        assertThat(TemplateText.fault(LetterKind.ACKNOWLEDGEMENT, MUSTS)).isEmpty();
        for (Placeholder must : LetterKind.ACKNOWLEDGEMENT.musts()) {
            assertThat(TemplateText.fault(LetterKind.ACKNOWLEDGEMENT, MUSTS.replace(must.written(), "")))
                    .hasValueSatisfying(fault -> {
                        assertThat(fault).hasMessage("letter.placeholder.missing");
                        assertThat(fault.facts()).isEqualTo(List.of(must.written()));
                    });
        }
    }

    @Example
    void no_placeholder_is_the_name_of_a_person() {
        assertThat(Arrays.stream(Placeholder.values()).map(Placeholder::written))
                .containsExactlyInAnyOrder("{number}", "{receivedOn}", "{feedbackDue}", "{committee}", "{today}");
    }

    @Example
    void what_the_secretary_fills_in_stands_in_square_brackets() {
        assertThat(TemplateText.blanks("Dit: [wat] en dat: [waarom niet], geen [] en geen [."))
                .containsExactly("[wat]", "[waarom niet]");
    }

    @Example
    void what_a_page_carries_along_is_read_as_it_was_written_and_nothing_else_is() {
        TemplateVersion version = new TemplateVersion(LetterKind.FEEDBACK, 12);
        assertThat(TemplateVersion.read(version.written())).contains(version);
        for (String other :
                Arrays.asList(null, "", "FEEDBACK", "FEEDBACK x", "NONE 1", "FEEDBACK 99999999999", "FEEDBACK 1 1")) {
            assertThat(TemplateVersion.read(other)).isEmpty();
        }
    }

    /** Whatever stands around it, in whatever order: all that is known is filled in, and all the rest stays as it was. */
    @Property
    void a_template_that_can_be_kept_leaves_nothing_to_be_filled_in(@ForAll("templates") List<String> parts) {
        String text = "{number}" + String.join("", parts);
        assertThat(TemplateText.fault(LetterKind.REQUEST, text)).isEmpty();
        String expected = "2026-0042";
        for (String part : parts) {
            expected += Arrays.stream(Placeholder.values())
                    .filter(each -> each.written().equals(part))
                    .map(FACTS::of)
                    .findFirst()
                    .orElse(part);
        }
        assertThat(TemplateText.write(text, FACTS)).isEqualTo(expected);
    }

    @Property
    void what_cannot_be_kept_is_still_written_without_harm(@ForAll String text) {
        assertThat(TemplateText.write(text, FACTS)).isNotNull();
    }

    @Provide
    Arbitrary<List<String>> templates() {
        Arbitrary<String> words = Arbitraries.strings().filter(text -> !text.contains("{") && !text.contains("}"));
        Arbitrary<String> filledIn = Arbitraries.of(Placeholder.values()).map(Placeholder::written);
        return Arbitraries.oneOf(words, filledIn).list().ofMaxSize(12);
    }
}
