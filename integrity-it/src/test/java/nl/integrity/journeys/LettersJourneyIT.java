package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.integrity.journeys.Desk.ADMINISTRATOR;
import static nl.integrity.journeys.Desk.SECRETARY;
import static nl.integrity.journeys.Desk.arrives;
import static nl.integrity.journeys.Language.NL;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.integrity.journeys.Reporter.Receipt;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters, from their templates to their reader, with one that is taken back on the way. */
@Journey
@Isolated("for how long a letter can be taken back is the server's, and other journeys expect that it is there at once")
class LettersJourneyIT {
    @ParameterizedTest
    @EnumSource
    void a_letter_is_worded_begun_taken_back_sent_and_read(Language language, Visitors visitors) {
        Receipt receipt = visitors.withoutBrowser(language)
                .files("They sign for each other.", language == NL ? "Dienst Justis" : "Screening authority Justis");
        wordsTheRequest(language, visitors, receipt);
        try {
            visitors.stack().lettersWaitFor(5);
            sends(language, visitors, receipt);
        } finally {
            visitors.stack().lettersWaitFor(0);
        }
    }

    private static void wordsTheRequest(Language language, Visitors visitors, Receipt receipt) {
        Visitor administrator = arrives(visitors, language, ADMINISTRATOR, "/desk/letters");
        administrator.reads(
                language.say("letters", "template.ACKNOWLEDGEMENT"), language.say("letters", "template.CLOSING"));
        administrator.visit("/desk/letter?kind=REQUEST");
        administrator.reads("{number}", language.say("letters", "must.REQUEST"));
        administrator.fill("textNl", "Vertel ons meer, {naam}.");
        administrator.press("save");
        new Reporter(administrator)
                .isToldAbout("textNl", language.say("faults", "letter.placeholder.unknown", "{naam}"));
        assertThat(administrator.the("textNl")).hasValue("Vertel ons meer, {naam}.");
        administrator.fill("textNl", "Vertel ons meer over {number}: [wat]. " + language);
        administrator.fill("textEn", "Tell us more about {number}: [what]. " + language);
        administrator.press("show");
        assertThat(administrator.the("preview")).containsText("2026-0042");
        administrator.press("save");
        administrator.reads(language.say("letters", "saved"), "Dennis Bakker");
        administrator.visit("/desk/letter?kind=REQUEST&version=2");
        assertThat(administrator.the("changes").locator("ins").first()).isVisible();
        administrator.visit("/desk/letter?kind=NONE", 404);
        administrator.visit("/desk/case?nr=" + receipt.number(), 404);
    }

    private static void sends(Language language, Visitors visitors, Receipt receipt) {
        String path = "/desk/case?nr=" + receipt.number();
        Visitor secretary = arrives(visitors, language, SECRETARY, path);
        String letter = new Desk(secretary, visitors).acknowledges();
        assertThat(letter).contains(receipt.number());
        secretary.reads(language.say("cases", "case.done.waits"), language.say("cases", "stage.RECEIVED"));
        Visitor reporter = visitors.withoutScripts(language);
        new Reporter(reporter).opens(receipt);
        reporter.readsNot(firstLine(letter));

        presses(secretary, "take-back");
        assertThat(secretary.the("text")).hasValue(letter);
        secretary.reads(language.say("letters", "returned.text"));
        secretary.visit(path);
        presses(secretary, "reuse");
        secretary.press("acknowledge");
        secretary.reads(language.say("cases", "case.done.waits"));
        visitors.stack().letterWindowsEnd();
        secretary.visit(path);
        secretary.reads(language.say("cases", "stage.ACKNOWLEDGED"), language.say("letters", "written"));

        secretary.fill("text", "Hello.");
        secretary.press("use-template");
        new Reporter(secretary).isToldAbout("template", language.say("faults", "letter.kind.missing"));
        secretary.select("template", language.say("letters", "template.REQUEST"));
        secretary.press("use-template");
        String begun = secretary.the("text").inputValue();
        String blank = language == NL ? "[wat]" : "[what]";
        assertThat(begun).startsWith("Hello.\n\n").contains(receipt.number(), blank);
        secretary.press("write");
        secretary.reads(language.say("faults", "letter.blank", blank));
        assertThat(secretary.the("text")).hasValue(begun);
        secretary.fill("text", begun.replace(blank, "2025"));
        secretary.press("write");
        secretary.reads(language.say("cases", "case.done.waits"));
        visitors.stack().letterWindowsEnd();
        new Reporter(reporter).opens(receipt);
        reporter.reads(firstLine(letter), "Hello.");

        secretary.visit("/desk/outlook?nr=" + receipt.number());
        secretary.reads(
                language.say("outlook", "do.ASSESS"),
                language.say("outlook", "do.HEAR"),
                language.say("outlook", "do.DECIDE"));
        secretary.click(secretary
                .page()
                .locator("main a")
                .filter(new Locator.FilterOptions().setHasText(language.say("outlook", "do.ASSESS"))));
        secretary.reads(language.say("triage", "assessors.none"));
    }

    private static void presses(Visitor visitor, String button) {
        visitor.go(
                () -> visitor.page()
                        .locator("input[id$='" + button + "']")
                        .first()
                        .click(),
                200);
    }

    private static String firstLine(String letter) {
        return letter.substring(0, letter.indexOf('\n'));
    }
}
