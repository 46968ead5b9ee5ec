package nl.integrity.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicStateTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @ParameterizedTest(name = "[{0}|{1}] [{2}|{3}]: {4}")
    @CsvSource({
        "Kop, Tekst, Head, Text, ''",
        "Kop, Tekst, Head, '', en",
        "Kop, Tekst, ' ', Text, en",
        "'', Tekst, Head, Text, nl",
        "Kop, ' ', Head, Text, nl",
        "'', '', '', '', nl en"
    })
    void a_topic_lacks_each_language_in_which_head_or_text_is_empty(
            String titleNl, String textNl, String titleEn, String textEn, String lacks) {
        Revision revision = revision(titleNl, textNl, titleEn, textEn);
        assertThat(String.join(" ", state(true, revision).lacks())).isEqualTo(lacks);
    }

    @Test
    void what_the_law_asks_for_is_missing_when_it_lacks_a_language() {
        assertThat(state(true, revision("Kop", "Tekst", "Head", "Text")).isMissing())
                .isFalse();
        assertThat(state(true, revision("Kop", "Tekst", "Head", "")).isMissing())
                .isTrue();
        assertThat(new TopicState(topic(true), null).isMissing()).isTrue();
        assertThat(new TopicState(topic(true), null).lacks()).containsExactly("nl", "en");
    }

    @Test
    void nobody_asks_for_what_is_not_required() {
        assertThat(new TopicState(topic(false), null).isMissing()).isFalse();
    }

    @Test
    void a_reader_gets_the_other_language_rather_than_nothing() {
        Revision dutch = revision("Kop", "Tekst", "", "");
        assertThat(dutch.language(DUTCH)).isEqualTo("nl");
        assertThat(dutch.language(Locale.ENGLISH)).isEqualTo("nl");
        assertThat(revision("Kop", "Tekst", "Head", "Text").language(Locale.ENGLISH))
                .isEqualTo("en");
        assertThat(revision("", "", "Head", "Text").language(DUTCH)).isEqualTo("en");
        assertThat(revision("", "", "", "").languages()).isEqualTo(List.of());
    }

    @Test
    void what_a_browser_does_to_the_ends_of_lines_is_no_change() {
        Revision revision = revision("Kop", "Een.\n\nTwee.", "Head", "One.");
        assertThat(new ReviseTopic(topic(true).code(), 1, "Kop ", "Een.\r\n\r\nTwee.\r\n", "Head", "One.")
                        .saysWhat(revision))
                .isTrue();
        assertThat(new ReviseTopic(topic(true).code(), 1, "Kop", "Een.\n\nDrie.", "Head", "One.").saysWhat(revision))
                .isFalse();
    }

    private static TopicState state(boolean required, Revision revision) {
        return new TopicState(topic(required), new Version(revision, null));
    }

    static Topic topic(boolean required) {
        return new Topic(new TopicCode("terms"), Leaflet.PROCEDURE, required, "art. 2", "Termijnen", "Terms");
    }

    private static Revision revision(String titleNl, String textNl, String titleEn, String textEn) {
        return new Revision(7, topic(true).code(), titleNl, textNl, titleEn, textEn, Instant.EPOCH);
    }
}
