package nl.integrity.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @ValueSource(strings = {"lang=en", "filter=ALL&lang=en", "lang=en&after=7"})
    void an_address_can_ask_for_english(String query) {
        assertThat(Language.asksForEnglish(query)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lang=nl", "lang=de", "lang=english", "xlang=en", "lang="})
    void otherwise_it_is_dutch(String query) {
        assertThat(Language.asksForEnglish(query)).isFalse();
    }

    @Test
    void without_parameters_it_is_dutch() {
        assertThat(Language.asksForEnglish(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"/report, /report?lang=en", "/?bye, /?bye&lang=en", "/report?lang=en, /report?lang=en"})
    void an_address_keeps_english_once(String address, String english) {
        assertThat(Language.in(Locale.ENGLISH, address)).isEqualTo(english);
    }

    @Test
    void an_address_keeps_english_before_the_place_on_the_page() {
        assertThat(Language.in(Locale.ENGLISH, "/protection#route")).isEqualTo("/protection?lang=en#route");
    }

    @Test
    void a_dutch_address_says_nothing_of_language() {
        assertThat(Language.in(Language.DUTCH, "/report")).isEqualTo("/report");
    }

    @ParameterizedTest
    @CsvSource({"/report.xhtml, /report", "/index.xhtml, /", "/desk/index?lang=en, /desk/?lang=en", "/indexed, /indexed"
    })
    void an_address_shows_no_file_names(String address, String tidy) {
        assertThat(Language.tidy(address)).isEqualTo(tidy);
    }

    @ParameterizedTest
    @CsvSource({"filter=ALL&lang=en, filter=ALL", "lang=en, ''", "nr=2026-0001, nr=2026-0001"})
    void changing_the_language_keeps_the_other_parameters(String query, String rest) {
        assertThat(Links.withoutLanguage(query)).isEqualTo(rest);
    }
}
