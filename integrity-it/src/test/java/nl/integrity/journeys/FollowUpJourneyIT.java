package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.integrity.journeys.Desk.OTHER_SECRETARY;
import static nl.integrity.journeys.Desk.SECRETARY;
import static nl.integrity.journeys.Language.EN;
import static nl.integrity.journeys.Language.NL;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import nl.integrity.journeys.Reporter.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reporter can do after the report, and what the committee sees of it. */
@Journey
class FollowUpJourneyIT {
    private static final String UNIT = "Dienst Justis";

    @Test
    void whoever_is_named_in_a_report_never_sees_it_though_they_are_a_secretary(Visitors visitors) {
        Visitor named = visitors.withScripts(NL);
        new Desk(named, visitors).logsIn(OTHER_SECRETARY, "/desk/register");
        Visitor visitor = visitors.withoutScripts(NL);
        Reporter reporter = new Reporter(visitor);
        visitor.visit("/report");
        visitor.press("begin");
        visitor.choose("category", "OTHER");
        visitor.press("next");
        visitor.fill("account", "De secretaris zelf.");
        visitor.press("next");
        visitor.select("unit", UNIT);
        visitor.press("next");
        reporter.goesOnTo("people");
        visitor.fill("people", "dhr. K. Yilmaz");
        visitor.fill("people-work-0", "secretaris");
        visitor.press("next");
        reporter.goesOnTo("disclosure");
        visitor.choose("disclosure", "ANONYMOUS");
        visitor.press("next");
        visitor.press("send");
        Receipt receipt = reporter.keeps();

        named.visit("/desk/register?order=NEWEST");
        named.readsNot(receipt.number());
        named.visit("/desk/case?nr=" + receipt.number(), 404);
        Visitor secretary = visitors.withScripts(NL);
        new Desk(secretary, visitors).logsIn(SECRETARY, "/desk/case?nr=" + receipt.number());
        secretary.reads("De secretaris zelf.");
        secretary.readsNot("Yilmaz");
        secretary.press("who");
        assertThat(secretary.the("named")).containsText("dhr. K. Yilmaz");
    }

    @ParameterizedTest
    @EnumSource
    void a_reporter_asks_for_a_talk_brings_a_confidant_gives_a_name_and_takes_it_back(
            Language language, Visitors visitors) {
        Visitor visitor = visitors.withoutScripts(language);
        Reporter reporter = new Reporter(visitor);
        Receipt receipt = visitors.withoutBrowser(language).files("I would rather talk.", unit(language));
        reporter.opens(receipt);

        visitor.press("go-meeting");
        visitor.press("ask");
        reporter.isToldAbout("text", language.say("faults", "message.text.missing"));
        visitor.fill("text", "Tuesday, not at work.");
        visitor.press("ask");
        visitor.reads(language.say("reports", "follow.done.meeting"), "Tuesday, not at work.");

        visitor.press("go-confidant");
        visitor.press("invite");
        String theirs =
                String.join("-", visitor.the("confidant-code").locator("span").allTextContents());
        assertThat(theirs).isNotEqualTo(receipt.code());
        visitor.press("return");
        Visitor confidant = visitors.withoutScripts(language);
        new Reporter(confidant).asksFor(theirs);
        confidant.reads(language.say("reports", "follow.asConfidant"), "Tuesday, not at work.");
        assertThat(confidant.the("go-withdraw")).hasCount(0);
        confidant.fill("text", "I sit beside them.");
        confidant.press("send");

        visitor.press("go-reveal");
        visitor.fill("name", "Aagje Quist");
        visitor.press("reveal");
        reporter.isToldAbout("contact", language.say("faults", "report.contact.missing"));
        assertThat(visitor.the("name")).hasValue("Aagje Quist");
        visitor.fill("contact", "06 0000 0001");
        visitor.choose("disclosure", "CONFIDENTIAL");
        visitor.press("reveal");
        visitor.reads(language.say("reports", "follow.disclosure.CONFIDENTIAL"), "I sit beside them.");

        visitor.press("go-withdraw");
        visitor.fill("reason", "Somebody leaned on me.");
        visitor.press("withdraw");
        visitor.reads(language.say("reports", "follow.withdrawn"));
        assertThat(visitor.the("go-withdraw")).hasCount(0);

        visitor.press("go-confidant");
        visitor.press("end");
        new Reporter(confidant).asksFor(theirs);
        confidant.reads(language.say("faults", "follow.code.unknown"));

        theSecretaryActs(visitors.withScripts(language.other()), visitors, receipt);
        reporter.opens(receipt);
        visitor.reads(language.say("common", "role.secretary"));
        visitor.readsNot(language.say("reports", "follow.task.MEETING"));
    }

    private static void theSecretaryActs(Visitor secretary, Visitors visitors, Receipt receipt) {
        Language language = secretary.language();
        new Desk(secretary, visitors).logsIn(SECRETARY, "/desk/case?nr=" + receipt.number());
        secretary.reads(
                language.say("cases", "case.withdrawn"),
                "Somebody leaned on me.",
                language.say("cases", "task.MEETING"),
                language.say("common", "confidant"));
        secretary.readsNot("Quist");
        secretary.go(
                () -> secretary.page().locator("input[id$='finish']").first().click(), 200);
        secretary.reads(language.say("cases", "case.done.finished"));
        secretary.readsNot(language.say("cases", "task.MEETING"));
    }

    @Test
    void a_proof_of_reporting_says_when_and_nothing_of_what(Visitors visitors) throws IOException {
        Visitor visitor = visitors.withoutScripts(EN);
        Reporter reporter = new Reporter(visitor);
        visitor.visit("/report");
        reporter.fillIn("The secret of the ledger.", unit(EN));
        visitor.press("send");
        Receipt receipt = reporter.receipt();
        Download proof =
                visitor.page().waitForDownload(() -> visitor.the("proof").click());
        assertThat(proof.suggestedFilename()).isEqualTo("proof-" + receipt.number() + ".pdf");
        byte[] pdf = Files.readAllBytes(proof.path());
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        // the page is still there, with the code
        assertThat(reporter.keeps()).isEqualTo(receipt);
    }

    @ParameterizedTest
    @EnumSource
    void the_secretary_enters_what_was_told_by_telephone(Language language, Visitors visitors) {
        Visitor secretary = visitors.withScripts(language);
        Reporter writing = new Reporter(secretary);
        new Desk(secretary, visitors).logsIn(SECRETARY, "/desk/intake");
        secretary.press("begin");
        writing.isToldAbout("channel", language.say("faults", "intake.channel.missing"));
        secretary.choose("channel", "TELEPHONE");
        secretary.fill("receivedOn", "2026-01-15");
        writing.fillIn("Told by telephone.", unit(language));
        secretary.press("send");
        Receipt receipt = writing.handsOver();
        new Desk(secretary, visitors).opens(receipt.number());
        secretary.reads(language.say("cases", "task.RECORD"));
        Visitor visitor = visitors.withoutScripts(language);
        new Reporter(visitor).opens(receipt);
        visitor.reads(language == NL ? "22 januari 2026" : "22 January 2026");
    }

    @Test
    void a_secretary_with_an_interest_gives_the_case_up_and_never_sees_it_again(Visitors visitors) {
        Receipt receipt = visitors.withoutBrowser(NL).files("Het gaat om haar zwager.", UNIT);
        Visitor secretary = visitors.withScripts(NL);
        new Desk(secretary, visitors).logsIn(SECRETARY, "/desk/case?nr=" + receipt.number());
        secretary.reads("Het gaat om haar zwager.");
        secretary.press("declare");
        secretary.press("tell");
        new Reporter(secretary).isToldAbout("interest", NL.say("faults", "interest.missing"));
        secretary.choose("interest", "RELATIVE");
        secretary.press("tell");
        secretary.reads(NL.say("cases", "case.done.givenUp"));
        secretary.visit("/desk/case?nr=" + receipt.number(), 404);
    }

    private static String unit(Language language) {
        return language == NL ? UNIT : "Screening authority Justis";
    }
}
