package nl.integrity.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class LettersTest {
    private static final ResourceBundle DUTCH = texts("nl");
    private static final ResourceBundle ENGLISH = texts("en");

    @Test
    void every_letter_exists_in_both_languages() {
        assertThat(DUTCH.keySet())
                .isEqualTo(ENGLISH.keySet())
                .containsExactlyInAnyOrder("subject", "confirm", "news", "desk");
    }

    @Test
    void no_letter_says_what_it_is_about_or_has_an_apostrophe_that_would_be_swallowed() {
        for (ResourceBundle texts : List.of(DUTCH, ENGLISH)) {
            for (String key : texts.keySet()) {
                assertThat(texts.getString(key).toLowerCase(Locale.ROOT))
                        .as(key)
                        .doesNotContainPattern("meld|report|integri|committee|commissie|case|zaak|misstand|klacht|'");
            }
        }
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle(
                "nl.integrity.notifications.letters",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
