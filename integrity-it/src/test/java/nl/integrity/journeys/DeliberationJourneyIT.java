package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.integrity.journeys.Desk.AUDITOR;
import static nl.integrity.journeys.Desk.CHAIR;
import static nl.integrity.journeys.Desk.CONFLICTED_MEMBER;
import static nl.integrity.journeys.Desk.DECISION_MAKER;
import static nl.integrity.journeys.Desk.MEMBER;
import static nl.integrity.journeys.Desk.OTHER_MEMBER;
import static nl.integrity.journeys.Desk.SECRETARY;
import static nl.integrity.journeys.Desk.arrives;
import static nl.integrity.journeys.Desk.chooses;
import static nl.integrity.journeys.Desk.inDays;
import static nl.integrity.journeys.Language.NL;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.integrity.journeys.Reporter.Receipt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From a report to the committee's opinion, the decision on its advice, the end, and a new beginning: with six people at their desks. */
@Journey
class DeliberationJourneyIT {
    @ParameterizedTest
    @EnumSource
    void from_a_report_to_a_decision_and_back(Language language, Visitors visitors) {
        Receipt receipt = visitors.withoutBrowser(language)
                .files("Money is gone.", language == NL ? "Dienst Justis" : "Screening authority Justis");
        String nr = receipt.number();
        Visitor secretary = arrives(visitors, language, SECRETARY, "/desk/case?nr=" + nr);
        new Desk(secretary, visitors).acknowledges();
        Visitor member = arrives(visitors, language, MEMBER, "/desk/triage?nr=" + nr);
        Visitor other = arrives(visitors, language, OTHER_MEMBER, "/desk/triage?nr=" + nr);
        Visitor chair = arrives(visitors, language, CHAIR, "/desk/triage?nr=" + nr);
        isInvestigated(nr, secretary, member, other, chair);
        Inquiry inquiry = new Inquiry(visitors, nr);
        bothSidesAreHeard(nr, secretary, inquiry);
        meets(nr, secretary);

        Visitor conflicted = arrives(visitors, language, CONFLICTED_MEMBER, "/desk/meetings");
        conflicted.visit("/desk/interest?nr=" + nr);
        conflicted.choose("interest", "APPEARANCE");
        conflicted.press("tell");
        conflicted.visit("/desk/deliberation?nr=" + nr, 404);

        proposes(nr, member);
        String motion = member.page()
                .locator("section.card li a[href*='motion=']")
                .first()
                .getAttribute("href");
        votes(chair, motion, "FOR", "");
        chair.reads(
                language.say("deliberation", "recused"),
                Stack.account(CONFLICTED_MEMBER).name());
        assertThat(chair.the("conclude")).hasCount(0);
        votes(member, motion, "FOR", "");
        votes(other, motion, "AGAINST", "The evidence is thin.");
        member.readsNot("The evidence is thin.");
        opens(chair, motion);
        chair.press("conclude");
        chair.reads(language.say("deliberation", "done.concluded"), language.say("cases", "stage.JUDGED"));
        isMinuted(nr, secretary, chair);
        isDecided(nr, secretary, visitors);
        reopens(nr, secretary, chair, visitors);
    }

    static void isInvestigated(String nr, Visitor secretary, Visitor member, Visitor other, Visitor chair) {
        secretary.visit("/desk/triage?nr=" + nr);
        chooses(secretary, "first", MEMBER);
        chooses(secretary, "second", OTHER_MEMBER);
        secretary.press("appoint");
        for (Visitor assessor : List.of(member, other)) {
            assessor.visit("/desk/triage-assess?nr=" + nr);
            Desk.QUESTIONS.forEach(question -> assessor.choose(question, question.startsWith("limb") ? "YES" : "NO"));
            assessor.choose("risk", "MEDIUM");
            assessor.fill("explanation", "It is on every list.");
            assessor.press("assess");
        }
        chair.visit("/desk/triage-decide?nr=" + nr);
        chair.choose("wrongdoing", "YES");
        chair.choose("risk", "MEDIUM");
        chair.choose("crime", "NOT_NEEDED");
        chair.choose("priority", "HIGH");
        chair.choose("route", "INVESTIGATE");
        chair.fill("dueOn", inDays(30));
        chair.fill("reason", "Both say so.");
        chair.press("decide");
        chair.reads(chair.language().say("cases", "stage.UNDER_INVESTIGATION"));
    }

    private static void bothSidesAreHeard(String nr, Visitor secretary, Inquiry inquiry) {
        Language language = secretary.language();
        secretary.visit("/desk/deliberation?nr=" + nr);
        secretary.reads(language.say("deliberation", "hearing.first"));
        secretary.press("word");
        new Reporter(secretary).isToldAbout("text", language.say("faults", "allegation.text.missing"));
        secretary.fill("text", "Money left the till.");
        secretary.press("word");
        secretary.fill("text", "Nobody looked.");
        secretary.press("word");
        secretary.reads("Money left the till.", "Nobody looked.");
        secretary.fill("draft", "Too early.");
        secretary.fill("dueOn", inDays(14));
        secretary.press("hear");
        secretary.reads(language.say("faults", "case.guard.INVESTIGATED"));
        inquiry.isDone(2);
        secretary.visit("/desk/deliberation?nr=" + nr);
        secretary.fill("draft", "In draft: money is gone.");
        secretary.press("hear");
        new Reporter(secretary).isToldAbout("dueOn", language.say("faults", "hearing.dueOn.missing"));
        secretary.fill("dueOn", inDays(14));
        secretary.press("hear");
        secretary.reads(language.say("deliberation", "done.hearing"));
        secretary.press("heard");
        secretary.reads(language.say("faults", "hearing.comments.early"));
        secretary.fill("comments", "It was put back.");
        secretary.press("heard");
        secretary.reads("It was put back.");
        inquiry.isReported("4.1 Let two people sign.");
    }

    /** A meeting of today; whoever waits for the hour would wait for the morning. */
    private static void meets(String nr, Visitor secretary) {
        Language language = secretary.language();
        secretary.visit("/desk/meetings");
        secretary.press("plan");
        new Reporter(secretary).isToldAbout("day", language.say("faults", "deliberation.day.missing"));
        secretary
                .the("committee")
                .selectOption(
                        secretary.the("committee").locator("option").nth(1).getAttribute("value"));
        LocalDate day = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        secretary.fill("day", day.toString());
        secretary.fill("time", "23:59");
        secretary.fill("place", "Kamer 4.12 " + nr);
        secretary.press("plan");
        secretary.reads(language.say("deliberation", "meeting.done.planned"));
        for (String there : List.of(CHAIR, MEMBER, OTHER_MEMBER, CONFLICTED_MEMBER)) {
            secretary
                    .page()
                    .locator("label")
                    .filter(new Locator.FilterOptions()
                            .setHasText(Stack.account(there).name()))
                    .click();
        }
        secretary.press("attend");
        secretary.reads(language.say("deliberation", "meeting.done.attended"));
        secretary.visit("/desk/deliberation?nr=" + nr);
        secretary.press("put");
        new Reporter(secretary).isToldAbout("meeting", language.say("faults", "deliberation.meeting.missing"));
        Locator option = secretary
                .the("meeting")
                .locator("option")
                .filter(new Locator.FilterOptions().setHasText("Kamer 4.12 " + nr));
        secretary.the("meeting").selectOption(option.getAttribute("value"));
        secretary.press("put");
        secretary.reads(language.say("deliberation", "done.put"));
    }

    private static void proposes(String nr, Visitor member) {
        Language language = member.language();
        member.visit("/desk/deliberation?nr=" + nr);
        member.go(
                () -> member.page().locator("a[href*='motion-propose']").first().click(), 200);
        member.press("propose");
        new Reporter(member).isToldAbout("kind", language.say("faults", "motion.kind.missing"));
        member.choose("kind", "OPINION");
        member.fill("text", "The till was not guarded.");
        member.choose("finding-1", "ESTABLISHED");
        member.press("propose");
        new Reporter(member).isToldAbout("finding-2", language.say("faults", "motion.finding.missing", "2"));
        assertThat(member.page().locator("input[name='finding-1']:checked")).hasValue("ESTABLISHED");
        member.choose("finding-2", "CANNOT_BE_ESTABLISHED");
        member.press("propose");
        member.reads(language.say("faults", "motion.advice.missing"));
        member.fill("advice", "Let two people count.");
        member.press("propose");
        member.reads(language.say("deliberation", "done.proposed"));
    }

    private static void votes(Visitor voter, String motion, String choice, String view) {
        opens(voter, motion);
        voter.press("vote");
        new Reporter(voter).isToldAbout("choice", voter.language().say("faults", "vote.choice.missing"));
        voter.choose("choice", choice);
        voter.fill("view", view);
        voter.press("vote");
        voter.reads(voter.language().say("deliberation", "done.voted"));
    }

    private static void opens(Visitor visitor, String motion) {
        visitor.visit(motion.replaceFirst("[?&]lang=\\w+", ""));
    }

    private static void isMinuted(String nr, Visitor secretary, Visitor chair) {
        Language language = secretary.language();
        secretary.visit("/desk/deliberation?nr=" + nr);
        secretary.go(
                () -> secretary.page().locator("a[href*='/minutes']").first().click(), 200);
        secretary.press("minute");
        new Reporter(secretary).isToldAbout("text", language.say("faults", "minutes.text.missing"));
        secretary.fill("text", "All was said.");
        secretary.press("minute");
        secretary.reads(language.say("deliberation", "done.minuted"));
        chair.visit("/desk/deliberation?nr=" + nr);
        chair.go(() -> chair.page().locator("a[href*='/minutes']").first().click(), 200);
        chair.press("sign");
        chair.reads(
                language.say("deliberation", "done.signed"),
                Stack.account(CHAIR).name());
    }

    private static void isDecided(String nr, Visitor secretary, Visitors visitors) {
        Language language = secretary.language();
        secretary.visit("/desk/deliberation?nr=" + nr);
        secretary.press("go-advice");
        secretary.press("give");
        new Reporter(secretary).isToldAbout("to", language.say("faults", "advice.to.missing"));
        chooses(secretary, "to", DECISION_MAKER);
        secretary.press("give");
        secretary.reads(language.say("deliberation", "advice.done.given"));

        Visitor decider = arrives(visitors, language, DECISION_MAKER, "/desk/");
        decider.standsBefore(language.say("deliberation", "advices.title"));
        new Desk(decider, visitors).opensAt("/desk/advice?nr=" + nr);
        decider.reads("Let two people count.", "The evidence is thin.");
        decider.readsNot("All was said.");
        Download paper =
                decider.page().waitForDownload(() -> decider.the("advice-paper").click());
        org.assertj.core.api.Assertions.assertThat(paper.suggestedFilename())
                .isEqualTo((language == NL ? "oordeel-" : "opinion-") + nr + ".pdf");
        decider.visit("/desk/deliberation?nr=" + nr, 404);
        decider.visit("/desk/case?nr=" + nr, 404);
        decider.visit("/desk/advice?nr=" + nr);
        decider.press("decide");
        new Reporter(decider).isToldAbout("response", language.say("faults", "advice.response.missing"));
        decider.choose("response", "DEVIATED");
        decider.press("decide");
        decider.reads(language.say("faults", "advice.reasons.missing"));
        decider.fill("reasons", "One person is enough.");
        decider.press("decide");
        decider.reads(language.say("deliberation", "advice.done.decided"), "One person is enough.");
        decider.press("go-report");
        decider.reads("Nobody guarded the till.", "4.1", language.say("conclusions", "entered"));
        decider.visit("/desk/investigation?nr=" + nr, 404);
        if (language == NL) {
            isAudited(nr, secretary, visitors);
        }
        secretary.visit("/desk/advice?nr=" + nr);
        secretary.fill("dueOn", inDays(90));
        secretary.press("follow");
        secretary.reads(language.say("cases", "stage.IN_FOLLOW_UP"));
    }

    /** Found by the reference that the committee sees, and read without the number of the case. */
    private static void isAudited(String nr, Visitor secretary, Visitors visitors) {
        Language language = secretary.language();
        secretary.visit("/desk/final-report?nr=" + nr);
        String mark = Pattern.compile("ER-[0-9A-F]{8}")
                .matcher(secretary.page().locator("main").innerText())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
        Visitor auditor = arrives(visitors, language, AUDITOR, "/desk/audited-reports");
        auditor.readsNot(nr);
        auditor.click(auditor.page().getByText(mark, new Page.GetByTextOptions().setExact(true)));
        auditor.reads(mark, language.say("conclusions", "audit.masked"), "Nobody guarded the till.", "4.1");
        auditor.readsNot(nr);
        Download paper =
                auditor.page().waitForDownload(() -> auditor.the("download").click());
        org.assertj.core.api.Assertions.assertThat(paper.suggestedFilename())
                .isEqualTo(language.say("conclusions", "file") + "-" + mark + ".pdf");
        auditor.visit("/desk/final-report?nr=" + nr, 404);
    }

    private static void reopens(String nr, Visitor secretary, Visitor chair, Visitors visitors) {
        Language language = secretary.language();
        new Desk(secretary, visitors).opens(nr);
        secretary.go(
                () -> secretary.page().locator("input[id$='finish']").first().click(), 200);
        secretary.the("feedback").check();
        secretary.fill("text", "It was put right.");
        secretary.press("write");
        secretary.visit("/desk/course?nr=" + nr);
        secretary.fill("findings", "Money was gone.");
        secretary.fill("followUp", "It is being guarded.");
        secretary.fill("lessons", "Count twice.");
        secretary.press("close-case");
        secretary.reads(language.say("course", "done.closed"));
        chair.visit("/desk/course?nr=" + nr);
        chair.choose("ground", "EVALUATION");
        chair.fill("why", "It was looked at once more.");
        chair.press("reopen-case");
        chair.reads(language.say("cases", "stage.REOPENED"));
    }
}
