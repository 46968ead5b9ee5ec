package nl.integrity.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnSiteTest {
    private static final String OWN = "https://meldpunt.example";

    @ParameterizedTest
    @CsvSource({
        "same-origin, https://meldpunt.example",
        "same-origin, null",
        "same-origin,",
        "none,",
        ", https://meldpunt.example",
        ","
    })
    void a_form_of_ours_may_change_something(String site, String origin) {
        assertThat(OwnSite.isOurs(site, origin, OWN)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "cross-site, https://elsewhere.example",
        "cross-site, null",
        "same-site, https://www.meldpunt.example",
        "same-origin, https://elsewhere.example",
        ", https://elsewhere.example",
        ", http://meldpunt.example",
        ", null"
    })
    void a_form_of_another_site_may_not(String site, String origin) {
        assertThat(OwnSite.isOurs(site, origin, OWN)).isFalse();
    }
}
