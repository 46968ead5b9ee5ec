package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.integrity.journeys.Desk.CONFIDANT_WHO_TALKS;
import static nl.integrity.journeys.Desk.COORDINATOR;
import static nl.integrity.journeys.Desk.EMPLOYEE;
import static nl.integrity.journeys.Desk.SECRETARY;
import static nl.integrity.journeys.Language.NL;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody talks to a confidant, and has a report made of it: from the first words to the case at the desk. */
@Journey
class ConversationJourneyIT {
    private static final String NAME = "Nermin Aydin";

    @ParameterizedTest
    @EnumSource
    void somebody_talks_in_confidence_consents_to_a_report_and_has_the_conversation_erased(
            Language language, Visitors visitors) {
        Visitor visitor = visitors.withoutScripts(language);
        Reporter reader = new Reporter(visitor);
        visitor.visit("/talk-ask");
        visitor.press("send");
        reader.isToldAbout("confidant", language.say("faults", "talk.confidant.missing"));
        visitor.select("confidant", NAME + ", Veenhuizen");
        visitor.fill("text", "Something smells at night.");
        visitor.press("send");
        visitor.standsBefore(language.say("conversations", "code.title"));
        String code = String.join("-", visitor.the("talk-code").locator("span").allTextContents());
        visitor.press("go");
        visitor.reads(NAME, "Something smells at night.");

        Visitor confidant = visitors.withoutScripts(language);
        new Desk(confidant, visitors).logsIn(CONFIDANT_WHO_TALKS, "/desk/talks");
        confidant.click(confidant.page().locator("table.plain tbody a").first());
        confidant.reads("Something smells at night.");
        String talk = confidant.page().url().replaceAll("^.*(/desk/talk\\?t=[0-9a-f-]+).*$", "$1");
        confidant.press("send");
        new Reporter(confidant).isToldAbout("text", language.say("faults", "message.text.missing"));
        confidant.fill("note", "Sounds tense.");
        confidant.press("keep");
        confidant.reads(language.say("conversations", "desk.done.noted"), "Sounds tense.");
        confidant.press("propose");
        new Reporter(confidant).isToldAbout("day", language.say("faults", "talk.moments.missing"));
        confidant.fill("day", "2031-03-04");
        confidant.fill("time", "10:00");
        confidant.fill("place", "3.12");
        confidant.press("propose");
        confidant.reads(language.say("conversations", "desk.done.proposed"));

        comesBack(visitor, code);
        visitor.readsNot("Sounds tense.");
        visitor.click(visitor.page().locator("[id$=':agree']").first());
        visitor.reads(
                language.say("conversations", "talk.done.agreed"),
                language.say("conversations", "talk.agreed"),
                "3.12");

        confidant.visit(talk);
        go(confidant, "go-report");
        confidant.press("draft");
        new Reporter(confidant).isToldAbout("account", language.say("faults", "report.account.missing"));
        confidant.the("category").selectOption("FRAUD");
        confidant.select("unit", language == NL ? "Dienst Justis" : "Screening authority Justis");
        confidant.fill("account", "Gates stay open at night.");
        confidant.press("draft");
        confidant.reads(language.say("conversations", "desk.done.drafted"));

        comesBack(visitor, code);
        visitor.press("go-consent");
        visitor.reads("Gates stay open at night.");
        visitor.press("consent");
        reader.isToldAbout("text", language.say("faults", "talk.consent.missing"));
        visitor.choose("disclosure", "ANONYMOUS");
        visitor.fill("text", "Do exactly so.");
        visitor.press("consent");
        visitor.reads(language.say("conversations", "talk.done.consented"));

        go(confidant, "go-report");
        confidant.reads("Do exactly so.");
        confidant.press("file");
        confidant.reads(language.say("conversations", "desk.done.filed"));

        comesBack(visitor, code);
        String report = visitor.the("report-code").textContent().strip();
        String number = visitor.the("filed").textContent().replaceAll("[^0-9-]", "");
        assertThat(confidant.page().locator("main")).not().containsText(report);

        Visitor secretary = visitors.withoutScripts(language);
        new Desk(secretary, visitors).logsIn(SECRETARY, "/desk/case?nr=" + number);
        secretary.reads("Gates stay open at night.");
        secretary.readsNot("Sounds tense.", "Something smells at night.", NAME);
        secretary.click(secretary.the("go-care"));
        secretary.reads(language.say("conversations", "care.title"));

        visitor.press("go-end");
        visitor.press("erase");
        reader.isToldAbout("sure", language.say("faults", "talk.erase.missing"));
        visitor.the("sure").check();
        visitor.press("erase");
        visitor.reads(language.say("conversations", "talk.done.erased"));
        visitor.visit("/follow");
        visitor.fill("code", report);
        visitor.press("open");
        visitor.press("go-confidant");
        visitor.press("choose");
        reader.isToldAbout("confidant", language.say("faults", "talk.confidant.missing"));
        visitor.select("confidant", NAME);
        visitor.press("choose");
        visitor.reads(language.say("reports", "follow.done.confidantChosen"));
        confidant.visit("/desk/talks");
        confidant.reads(number, language.say("conversations", "supported.reads"));
    }

    @ParameterizedTest
    @EnumSource
    void a_colleague_asks_by_name_and_a_year_is_accounted_for(Language language, Visitors visitors) {
        Visitor colleague = visitors.withoutScripts(language);
        new Desk(colleague, visitors).logsIn(EMPLOYEE, "/desk/my-talks");
        go(colleague, "go-ask");
        colleague.select("confidant", NAME + ", Veenhuizen");
        colleague.press("send");
        colleague.press("go");
        colleague.reads(NAME);
        colleague.visit("/desk/my-talks");
        colleague.click(colleague.page().locator("[id$=':open']").first());
        colleague.reads(NAME);

        Visitor confidant = visitors.withoutScripts(language);
        new Desk(confidant, visitors).logsIn(CONFIDANT_WHO_TALKS, "/desk/talk-year");
        Locator cell = confidant.page().locator("input[name='n-INTEGRITY-HEARD']");
        cell.fill("veel");
        confidant.press("enter");
        confidant.reads(language.say("faults", "talk.count.wrong"));
        cell.fill("12");
        confidant.press("enter");
        confidant.reads(language.say("conversations", "year.entered"));

        Visitor coordinator = visitors.withoutScripts(language);
        new Desk(coordinator, visitors).logsIn(COORDINATOR, "/desk/talk-figures");
        coordinator.reads(language.say("conversations", "figures.hidden"));
    }

    private static void comesBack(Visitor visitor, String code) {
        visitor.visit("/talk");
        visitor.fill("code", code);
        visitor.press("open");
    }

    private static void go(Visitor visitor, String link) {
        visitor.click(visitor.the(link));
    }
}
