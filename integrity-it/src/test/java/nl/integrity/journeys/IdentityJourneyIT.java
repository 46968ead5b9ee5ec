package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.integrity.journeys.Desk.CHAIR;
import static nl.integrity.journeys.Desk.MEMBER;
import static nl.integrity.journeys.Desk.SECRETARY;
import static nl.integrity.journeys.Desk.arrives;
import static nl.integrity.journeys.Desk.inDays;
import static nl.integrity.journeys.Language.NL;

import com.microsoft.playwright.Locator;
import nl.integrity.journeys.Reporter.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody of the committee wants to know who reported: the reporter decides, or the law, and sees who looked. */
@Journey
class IdentityJourneyIT {
    @ParameterizedTest
    @EnumSource
    void a_member_asks_the_reporter_consents_sees_the_look_and_withdraws(Language language, Visitors visitors) {
        Visitor reporter = visitors.withoutScripts(language);
        Receipt receipt = files(reporter, language);
        Visitor member = arrives(visitors, language, MEMBER, path(receipt));
        member.reads(language.say("identity", "requests.none"));
        member.press("go-ask");
        member.press("ask");
        new Reporter(member).isToldAbout("ground", language.say("faults", "identity.ground.missing"));
        new Reporter(member).isToldAbout("purpose", language.say("faults", "identity.purpose.missing"));
        member.choose("ground", "CONSENT");
        member.choose("scope", "NAME_AND_CONTACT");
        member.fill("purpose", "To hear what you saw, at a quiet place.");
        member.fill("lastDay", inDays(90));
        member.press("ask");
        member.reads(language.say("faults", "identity.lastDay.wrong"));
        member.fill("lastDay", inDays(10));
        member.press("ask");
        member.reads(language.say("identity", "done.asked"), language.say("identity", "state.ASKED"));
        opensRequest(member);
        assertThat(member.the("look")).hasCount(0);

        new Reporter(reporter).opens(receipt);
        reporter.reads(language.say("identity", "own.card.asks"));
        reporter.press("go-identity");
        reporter.reads(
                "To hear what you saw, at a quiet place.",
                language.say("identity", "own.free"),
                language.say("identity", "own.looks.none"));
        pressesOne(reporter, "consent");
        reporter.reads(language.say("reports", "follow.done.consented"));

        member.visit(path(receipt));
        opensRequest(member);
        assertThat(member.page().locator("main")).not().containsText("Aagje");
        member.press("look");
        assertThat(member.the("identity")).containsText("Aagje Quist");
        assertThat(member.the("identity")).containsText("aagje@quist.example");
        assertThat(member.page().locator("#looks li")).hasCount(1);

        new Reporter(reporter).opens(receipt);
        reporter.reads(language.say("identity", "own.looks.last"), language.say("course", "function.MEMBER"));
        reporter.press("go-identity");
        assertThat(reporter.the("looks")).containsText(language.say("course", "function.MEMBER"));
        assertThat(reporter.the("looks").locator("li")).hasCount(1);
        pressesOne(reporter, "no-longer");
        reporter.reads(language.say("reports", "follow.done.consentWithdrawn"));

        // on the page as it was
        member.press("look");
        member.reads(language.say("identity", "state.WITHDRAWN"));
        assertThat(member.page().locator("main")).not().containsText("Aagje");
        assertThat(member.the("look")).hasCount(0);
    }

    @Test
    void by_law_two_approve_and_the_reporter_is_told_before_it_opens(Visitors visitors) {
        Visitor reporter = visitors.withoutScripts(NL);
        Receipt receipt = files(reporter, NL);
        Visitor member = arrives(visitors, NL, MEMBER, path(receipt));
        member.press("go-ask");
        member.choose("ground", "LEGAL_DUTY");
        member.choose("scope", "NAME");
        member.fill("purpose", "De rechter-commissaris wil de melder horen.");
        member.fill("recipient", "de rechter-commissaris");
        member.fill("lastDay", inDays(20));
        member.press("ask");
        member.reads(NL.say("faults", "identity.duty.missing"));
        member.the("duty").selectOption("INVESTIGATION");
        member.press("ask");
        member.reads(NL.say("identity", "done.proposed"));
        opensRequest(member);
        assertThat(member.the("approve")).hasCount(0);

        Visitor chair = arrives(visitors, NL, CHAIR, path(receipt));
        opensRequest(chair);
        chair.reads("De rechter-commissaris wil de melder horen.");
        chair.press("refuse");
        new Reporter(chair).isToldAbout("reason", NL.say("faults", "identity.reason.missing"));
        chair.press("approve");
        chair.reads(NL.say("identity", "done.approved"), NL.say("identity", "state.PROPOSED"));
        assertThat(chair.the("approve")).hasCount(0);

        Visitor secretary = arrives(visitors, NL, SECRETARY, path(receipt));
        opensRequest(secretary);
        secretary.press("approve");
        secretary.reads(NL.say("identity", "state.ALLOWED"));
        secretary.press("tell");
        new Reporter(secretary).isToldAbout("text", NL.say("faults", "identity.letter.missing"));
        secretary.fill("text", "Een rechter wil u horen over wat u zag. De wet eist dat wij uw naam geven.");
        secretary.press("tell");
        secretary.reads(NL.say("identity", "done.told"), NL.say("identity", "state.OPENED"));

        member.visit(path(receipt));
        opensRequest(member);
        member.press("look");
        assertThat(member.the("identity")).containsText("Aagje Quist");
        assertThat(member.page().locator("main")).not().containsText("quist.example");

        new Reporter(reporter).opens(receipt);
        reporter.reads("De wet eist dat wij uw naam geven.");
        reporter.press("go-identity");
        reporter.reads(NL.say("identity", "own.state.OPENED"), NL.say("identity", "own.move.TELL"), "art. 1a Wbk");
        assertThat(reporter.page().locator("input[id$='no-longer']")).hasCount(0);
        member.press("take-back");
        member.reads(NL.say("identity", "done.takenBack"));
        assertThat(member.the("look")).hasCount(0);
    }

    @Test
    void of_an_anonymous_report_nothing_is_asked(Visitors visitors) {
        Receipt receipt = visitors.withoutBrowser(NL).files("Niemand weet wie ik ben.", "Dienst Justis");
        Visitor member = arrives(visitors, NL, MEMBER, path(receipt));
        member.reads(NL.say("identity", "anonymous"));
        assertThat(member.the("go-ask")).hasCount(0);
        Visitor reporter = visitors.withoutScripts(NL);
        new Reporter(reporter).opens(receipt);
        assertThat(reporter.the("go-identity")).hasCount(0);
    }

    private static Receipt files(Visitor visitor, Language language) {
        Reporter reporter = new Reporter(visitor);
        visitor.visit("/report");
        reporter.fillIn(
                "They sign for guards who are not there.",
                language == NL ? "Dienst Justis" : "Screening authority Justis",
                "Aagje Quist",
                "aagje@quist.example");
        visitor.press("send");
        return reporter.keeps();
    }

    private static String path(Receipt receipt) {
        return "/desk/identity?nr=" + receipt.number();
    }

    private static void opensRequest(Visitor visitor) {
        visitor.click(visitor.page().locator("main section.card a.utrecht-link").first());
    }

    private static void pressesOne(Visitor visitor, String button) {
        Locator one = visitor.page().locator("input[id$='" + button + "']").first();
        visitor.go(one::click, 200);
    }
}
