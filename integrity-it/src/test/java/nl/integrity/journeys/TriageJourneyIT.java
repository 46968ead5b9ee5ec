package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.integrity.journeys.Desk.CHAIR;
import static nl.integrity.journeys.Desk.MEMBER;
import static nl.integrity.journeys.Desk.OTHER_SECRETARY;
import static nl.integrity.journeys.Desk.SECRETARY;
import static nl.integrity.journeys.Desk.arrives;
import static nl.integrity.journeys.Desk.chooses;
import static nl.integrity.journeys.Language.NL;

import java.time.LocalDate;
import java.time.ZoneId;
import nl.integrity.journeys.Reporter.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The first phase of a case, to its end and beyond, by those whose part it is. */
@Journey
class TriageJourneyIT {
    @ParameterizedTest
    @EnumSource
    void two_assess_the_chair_decides_the_secretary_closes_and_the_chair_opens_it_anew(
            Language language, Visitors visitors) {
        Receipt receipt = visitors.withoutBrowser(language)
                .files("They sign for each other.", language == NL ? "Dienst Justis" : "Screening authority Justis");
        String triage = "/desk/triage?nr=" + receipt.number();
        Visitor secretary = arrives(visitors, language, SECRETARY, "/desk/case?nr=" + receipt.number());
        new Desk(secretary, visitors).acknowledges();
        secretary.visit(triage);
        secretary.reads(language.say("triage", "assessors.none"));
        secretary.press("appoint");
        new Reporter(secretary).isToldAbout("first", language.say("faults", "triage.first.missing"));
        chooses(secretary, "first", MEMBER);
        chooses(secretary, "second", MEMBER);
        secretary.press("appoint");
        secretary.reads(language.say("faults", "triage.second.same"));
        chooses(secretary, "second", OTHER_SECRETARY);
        secretary.press("appoint");
        secretary.reads(language.say("triage", "done.appointed"), language.say("cases", "stage.IN_TRIAGE"));

        Visitor member = arrives(visitors, language, MEMBER, triage);
        assesses(member, language, "YES", "HIGH", "It is on every list.");
        member.readsNot("It is on every list.");
        readsAlong(member, receipt);
        Visitor colleague = arrives(visitors, language, OTHER_SECRETARY, triage);
        colleague.readsNot("It is on every list.");
        assesses(colleague, language, "NO", "LOW", "It may be a mistake.");
        colleague.reads("It is on every list.", "It may be a mistake.", language.say("triage", "found.different"));

        Visitor chair = arrives(visitors, language, CHAIR, triage);
        chair.visit("/desk/");
        chair.standsBefore(language.say("worklist", "title"));
        chair.click(chair.page().locator("a[href^='" + triage + "']"));
        chair.press("go-decide");
        chair.press("decide");
        new Reporter(chair).isToldAbout("route", language.say("faults", "triage.route.missing"));
        chair.choose("wrongdoing", "YES");
        chair.choose("risk", "HIGH");
        chair.choose("crime", "NOT_NEEDED");
        chair.choose("priority", "HIGH");
        chair.choose("route", "CONVERSE");
        chair.fill("reason", "Two lists that differ.");
        chair.press("decide");
        chair.reads(language.say("faults", "triage.dueOn.wrong"));
        chair.fill(
                "dueOn",
                LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(20).toString());
        chair.press("decide");
        chair.reads(language.say("faults", "case.guard.RISK_NOT_HIGH"));
        assertThat(chair.the("reason")).hasValue("Two lists that differ.");
        chair.choose("route", "ASK_ORGANISATION");
        chair.press("decide");
        chair.reads(language.say("triage", "done.decided"), language.say("cases", "stage.WITH_ORGANISATION"));

        Visitor visitor = visitors.withoutScripts(language);
        new Reporter(visitor).opens(receipt);
        visitor.reads(language.say("reports", "follow.stage.WITH_ORGANISATION"));
        visitor.readsNot("Two lists that differ.");

        closes(secretary, visitors, receipt);
        chair.visit("/desk/course?nr=" + receipt.number());
        chair.press("reopen-case");
        new Reporter(chair).isToldAbout("ground", language.say("faults", "reopen.ground.missing"));
        chair.choose("ground", "NEW_FACT");
        chair.fill("why", "A witness came.");
        chair.press("reopen-case");
        chair.reads(
                language.say("course", "done.reopened"), "A witness came.", language.say("cases", "stage.REOPENED"));
    }

    /** A member reads what was reported, and neither learns from whom nor writes to them. */
    private static void readsAlong(Visitor member, Receipt receipt) {
        member.visit("/desk/case?nr=" + receipt.number());
        member.reads("They sign for each other.");
        assertThat(member.the("text")).hasCount(0);
        assertThat(member.the("to-record")).hasCount(0);
        member.press("who");
        member.reads(member.language().say("cases", "case.subjects.none"));
        member.press("go-files");
        assertThat(member.the("upload-send")).hasCount(0);
        member.visit("/desk/record?nr=" + receipt.number(), 404);
    }

    private static void closes(Visitor secretary, Visitors visitors, Receipt receipt) {
        Language language = secretary.language();
        String course = "/desk/course?nr=" + receipt.number();
        secretary.visit(course);
        secretary.reads(
                language.say("course", "guard.FEEDBACK_GIVEN"),
                language.say("course", "guard.NOTHING_LEFT"),
                "Two lists that differ.");
        new Desk(secretary, visitors).opens(receipt.number());
        secretary.go(
                () -> secretary.page().locator("input[id$='finish']").first().click(), 200);
        secretary.the("feedback").check();
        secretary.fill("text", "It was put right.");
        secretary.press("write");
        secretary.visit(course);
        secretary.press("close-case");
        new Reporter(secretary).isToldAbout("findings", language.say("faults", "close.findings.missing"));
        secretary.fill("findings", "The lists were false.");
        secretary.fill("followUp", "The director has them checked.");
        secretary.fill("lessons", "Nobody checked.");
        secretary.press("close-case");
        secretary.reads(language.say("course", "done.closed"), "The lists were false.");
    }

    @Test
    void a_case_is_offered_and_taken(Visitors visitors) {
        Receipt receipt = visitors.withoutBrowser(NL).files("Wie pakt dit op?", "Dienst Justis");
        String course = "/desk/course?nr=" + receipt.number();
        Visitor one = arrives(visitors, NL, SECRETARY, course);
        boolean mine = one.the("hand").count() > 0;
        Visitor owner = mine ? one : arrives(visitors, NL, OTHER_SECRETARY, course);
        String other = mine ? OTHER_SECRETARY : SECRETARY;
        owner.press("hand");
        new Reporter(owner).isToldAbout("to", NL.say("faults", "handover.to.missing"));
        chooses(owner, "to", other);
        owner.press("hand");
        owner.reads(NL.say("course", "done.offered"), Stack.account(other).name());
        Visitor taker = mine ? arrives(visitors, NL, OTHER_SECRETARY, course) : one;
        taker.visit(course);
        taker.press("take");
        taker.reads(NL.say("course", "done.taken"), NL.say("course", "owner.me"));
        owner.visit(course);
        assertThat(owner.the("hand")).hasCount(0);
    }

    private static void assesses(Visitor assessor, Language language, String verdict, String risk, String why) {
        assessor.press("go-assess");
        assessor.press("assess");
        new Reporter(assessor)
                .isToldAbout(
                        "limb-UNION_LAW",
                        language.say("faults", "triage.answer.missing", language.say("triage", "limb.UNION_LAW")));
        Desk.QUESTIONS.forEach(question -> assessor.choose(question, question.startsWith("limb") ? verdict : "NO"));
        assessor.press("assess");
        new Reporter(assessor).isToldAbout("risk", language.say("faults", "triage.risk.missing"));
        assertThat(assessor.page().locator("input[name='limb-SERIOUS']:checked"))
                .hasValue(verdict);
        assessor.choose("risk", risk);
        assessor.fill("explanation", why);
        assessor.press("assess");
        assessor.reads(language.say("triage", "done.assessed"));
    }
}
