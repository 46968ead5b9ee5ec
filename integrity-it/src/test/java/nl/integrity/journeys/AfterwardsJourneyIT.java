package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.integrity.journeys.Desk.SECRETARY;
import static nl.integrity.journeys.Language.NL;

import nl.integrity.journeys.Reporter.Receipt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes after a report: the record of what was told, and how its reporter is treated. */
@Journey
class AfterwardsJourneyIT {
    @ParameterizedTest
    @EnumSource
    void what_was_told_is_written_down_corrected_offered_again_and_signed(Language language, Visitors visitors) {
        Visitor visitor = visitors.withoutScripts(language);
        Reporter reporter = new Reporter(visitor);
        Receipt receipt = visitors.withoutBrowser(language).files("I told it by telephone.", unit(language));
        Visitor secretary = visitors.withoutScripts(language);
        Reporter writing = new Reporter(secretary);
        new Desk(secretary, visitors).logsIn(SECRETARY, "/desk/case?nr=" + receipt.number());

        secretary.click(secretary.the("to-record"));
        secretary.press("begin");
        writing.isToldAbout("channel", language.say("faults", "record.channel.missing"));
        writing.isToldAbout("text", language.say("faults", "record.text.missing"));
        secretary.choose("channel", "TELEPHONE");
        secretary.fill("heldOn", "2026-01-15");
        secretary.choose("manner", "RECORDING");
        secretary.fill("text", "They keep two lists.");
        secretary.press("begin");
        writing.isToldAbout("askedBy", language.say("faults", "record.consent.askedBy.missing"));
        assertThat(secretary.the("text")).hasValue("They keep two lists.");
        secretary.choose("manner", "RENDERING");
        secretary.press("begin");
        secretary.reads(language.say("cases", "record.done.saved"), language.say("cases", "record.state.DRAFT"));
        reporter.opens(receipt);
        assertThat(visitor.the("go-record")).hasCount(0);

        secretary.fill("text", "They keep two lists of guards.");
        secretary.press("offer");
        secretary.reads(language.say("cases", "record.done.offered"));

        reporter.opens(receipt);
        visitor.press("go-record");
        visitor.reads(language.say("reports", "record.now.OFFERED"));
        assertThat(visitor.the("record")).hasText("They keep two lists of guards.");
        visitor.readsNot(language.say("reports", "record.version", 2));
        visitor.press("sign");
        reporter.isToldAbout("agreed", language.say("faults", "record.sign.missing"));
        visitor.fill("text", "They keep three lists of guards.");
        visitor.press("correct");
        visitor.reads(language.say("reports", "follow.done.corrected"));

        secretary.visit("/desk/record?nr=" + receipt.number());
        secretary.reads(language.say("cases", "record.now.CORRECTED"));
        assertThat(secretary.page().locator("del").last()).containsText("two");
        assertThat(secretary.page().locator("ins").last()).containsText("three");
        secretary.press("offer");

        visitor.press("go-record");
        visitor.the("agreed").check();
        visitor.press("sign");
        visitor.reads(language.say("reports", "follow.done.signed"));
        visitor.press("go-record");
        visitor.reads(language.say("reports", "record.now.SIGNED"));
        assertThat(visitor.the("sign")).hasCount(0);
        secretary.visit("/desk/case?nr=" + receipt.number());
        secretary.reads(language.say("cases", "record.state.SIGNED"));
    }

    @ParameterizedTest
    @EnumSource
    void a_reporter_who_suffers_for_it_says_so_and_the_committee_is_alarmed(Language language, Visitors visitors) {
        Visitor visitor = visitors.withoutScripts(language);
        Reporter reporter = new Reporter(visitor);
        Receipt receipt = visitors.withoutBrowser(language).files("They know that it was me.", unit(language));
        reporter.opens(receipt);
        visitor.reads(language.say("protection", "aftercare.anytime"));
        visitor.press("go-aftercare");
        visitor.the("kind-TRANSFER").check();
        visitor.press("answer");
        reporter.isToldAbout("treated", language.say("faults", "aftercare.treated.missing"));
        assertThat(visitor.the("kind-TRANSFER")).isChecked();
        visitor.choose("treated", "BADLY");
        visitor.fill("text", "Another desk, in the cellar.");
        visitor.the("help-TALK").check();
        visitor.press("answer");
        visitor.reads(language.say("reports", "follow.done.detriment"));
        visitor.readsNot("cellar");

        Visitor secretary = visitors.withoutScripts(language);
        new Desk(secretary, visitors).logsIn(SECRETARY, "/desk/case?nr=" + receipt.number());
        secretary.reads(
                language.say("protection", "case.detriment"),
                "Another desk, in the cellar.",
                language.say("protection", "aftercare.help.TALK"),
                language.say("cases", "task.DETRIMENT"));
    }

    private static String unit(Language language) {
        return language == NL ? "Dienst Justis" : "Screening authority Justis";
    }
}
