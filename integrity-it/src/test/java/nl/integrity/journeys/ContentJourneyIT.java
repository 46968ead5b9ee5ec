package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.integrity.journeys.Desk.ADMINISTRATOR;
import static nl.integrity.journeys.Desk.SECRETARY;
import static nl.integrity.journeys.Language.NL;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The administrator words a page anew, and everybody reads it. */
@Journey
class ContentJourneyIT {
    @ParameterizedTest
    @EnumSource
    void what_the_administrator_saves_the_public_reads_and_the_old_version_remains(
            Language language, Visitors visitors) {
        Visitor reader = visitors.withoutScripts(language);
        reader.visit("/privacy");
        String before = reader.the("recipients").innerText();
        String version = number(reader.page().locator("main .sub").last().innerText());
        Visitor administrator = visitors.withScripts(language);
        new Desk(administrator, visitors).logsIn(ADMINISTRATOR, "/desk/");
        administrator.standsBefore(language.say("content", "texts.title"));
        assertThat(administrator.the("check")).containsText(language.say("content", "texts.complete"));

        administrator.visit("/desk/content-edit?topic=recipients");
        String dutch = "Alleen **de commissie**. [Meld](/report) <b>hier</b>. " + language;
        String english = "Only **the committee**. [Report](javascript:alert(1)) here. " + language;
        administrator.fill("textNl", dutch);
        administrator.fill("textEn", english);
        administrator.press("show");
        assertThat(administrator.the("preview").locator("strong")).hasCount(2);
        assertThat(administrator.the("preview").locator("a")).hasCount(1);
        assertThat(administrator.the("preview")).containsText("<b>hier</b>");
        assertThat(administrator.the("textNl")).hasValue(dutch);
        administrator.press("save");
        administrator.reads(language.say("content", "texts.saved"), "Dennis Bakker");

        reader.visit("/privacy");
        assertThat(reader.the("recipients"))
                .containsText(language == NL ? "Alleen de commissie." : "Only the committee.");
        reader.visit("/privacy?version=" + version);
        assertThat(reader.page().locator("main .note")).containsText(language.say("content", "leaflet.now"));
        assertThat(reader.the("recipients").innerText()).isEqualTo(before);
        reader.click(reader.page().locator("main .note a"));
        assertThat(reader.page().locator("main .note")).hasCount(0);
        reader.visit("/privacy?version=999999", 404);

        administrator.visit("/desk/content-history?topic=recipients");
        assertThat(administrator.the("changes").locator("ins").first()).isVisible();
        assertThat(administrator.the("changes").locator("del").first()).isVisible();
        administrator.click(administrator.page().locator("tbody a").last());
        administrator.reads(language.say("content", "history.first"));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_missing_is_listed_and_shown_in_the_other_language(Language language, Visitors visitors) {
        Visitor administrator = visitors.withScripts(language);
        new Desk(administrator, visitors).logsIn(ADMINISTRATOR, "/desk/content-edit?topic=rights");
        String text = administrator.the("textEn").inputValue();
        administrator.fill("textEn", "");
        administrator.press("save");
        assertThat(administrator.the("check")).containsText(language.say("content", "texts.lacks.en"));
        assertThat(administrator.the("check")).containsText("AVG");
        Visitor reader = visitors.withoutScripts(Language.EN);
        reader.visit("/privacy");
        assertThat(reader.the("rights")).containsText("Uw rechten");
        assertThat(reader.the("rights")).containsText(Language.EN.say("content", "leaflet.onlyOther"));

        administrator.click(administrator.the("check").locator("a"));
        administrator.fill("textEn", "x".repeat(10_001));
        administrator.press("save");
        assertThat(administrator.the("textEn-error")).isVisible();
        administrator.fill("textEn", text);
        administrator.press("save");
        assertThat(administrator.the("check")).containsText(language.say("content", "texts.complete"));
    }

    @ParameterizedTest
    @EnumSource
    void two_who_edit_at_once_are_told_so_and_nothing_typed_is_lost(Language language, Visitors visitors) {
        Visitor first = visitors.withScripts(language);
        new Desk(first, visitors).logsIn(ADMINISTRATOR, "/desk/content-edit?topic=terms");
        Visitor second = visitors.anotherTab(first);
        second.visit("/desk/content-edit?topic=terms");
        first.fill("textNl", "Binnen 7 dagen, zegt de eerste. " + language);
        first.press("save");
        String mine = "Binnen 7 dagen, zegt de tweede. " + language;
        second.fill("textNl", mine);
        second.press("save");
        assertThat(second.page().locator(".errors")).containsText(language.say("faults", "content.changedMeanwhile"));
        assertThat(second.the("textNl")).hasValue(mine);
        assertThat(second.the("meanwhile").locator("del").first()).containsText("eerste");
        assertThat(second.the("meanwhile").locator("ins").first()).containsText("tweede");
        second.press("save");
        second.reads(language.say("content", "texts.saved"));
        Visitor reader = visitors.withoutScripts(NL);
        reader.visit("/procedure");
        assertThat(reader.the("terms")).containsText("zegt de tweede");
    }

    @Test
    void nobody_else_finds_the_texts_at_the_desk(Visitors visitors) {
        Visitor secretary = visitors.withScripts(NL);
        new Desk(secretary, visitors).logsIn(SECRETARY, "/desk/content", 404);
        secretary.visit("/desk/content-edit?topic=terms", 404);
        secretary.visit("/desk/content-history?topic=terms", 404);
        assertThat(secretary.page().locator("nav a[href='/desk/content']")).hasCount(0);
        Visitor administrator = visitors.withScripts(NL);
        new Desk(administrator, visitors).logsIn(ADMINISTRATOR, "/desk/content-edit?topic=no-such-topic", 404);
    }

    private static String number(String text) {
        return text.replaceAll("\\D*(\\d+).*", "$1");
    }
}
