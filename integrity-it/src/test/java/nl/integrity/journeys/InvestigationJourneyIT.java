package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.integrity.journeys.Desk.arrives;
import static nl.integrity.journeys.Desk.chooses;
import static nl.integrity.journeys.Desk.inDays;
import static nl.integrity.journeys.Language.NL;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An investigation: ordered by the secretary, signed by the chair, done by somebody from outside the committee. */
@Journey
class InvestigationJourneyIT {
    @ParameterizedTest
    @EnumSource
    void from_an_order_to_what_was_found(Language language, Visitors visitors) {
        String nr = visitors.withoutBrowser(language)
                .files("The till is empty.", language == NL ? "Dienst Justis" : "Screening authority Justis")
                .number();
        Visitor secretary = arrives(visitors, language, Desk.SECRETARY, "/desk/case?nr=" + nr);
        new Desk(secretary, visitors).acknowledges();
        Visitor member = arrives(visitors, language, Desk.MEMBER, "/desk/triage?nr=" + nr);
        Visitor other = arrives(visitors, language, Desk.OTHER_MEMBER, "/desk/triage?nr=" + nr);
        Visitor chair = arrives(visitors, language, Desk.CHAIR, "/desk/triage?nr=" + nr);
        DeliberationJourneyIT.isInvestigated(nr, secretary, member, other, chair);
        secretary.visit("/desk/deliberation?nr=" + nr);
        secretary.fill("text", "Money left the till.");
        secretary.press("word");

        isOrdered(nr, secretary);
        Visitor investigator = arrives(visitors, language, Desk.INVESTIGATOR, "/desk/investigations");
        investigator.readsNot(nr);
        chair.visit("/desk/investigation?nr=" + nr);
        chair.reads(language.say("investigations", "order.none"), "Where did it go?");
        chair.press("sign");
        chair.reads(language.say("investigations", "done.signed"));

        investigator.visit("/desk/investigations");
        investigator.reads(nr, language.say("investigations", "list.undeclared"));
        investigator.visit("/desk/investigation?nr=" + nr);
        investigator.choose("interest", "NONE");
        investigator.press("tell");
        investigator.reads("Where did it go?", "Money left the till.");
        investigator.visit("/desk/case?nr=" + nr, 404);
        asksForAMeans(nr, investigator, chair);
        writesWhatWasFound(nr, investigator);

        member.visit("/desk/investigation?nr=" + nr);
        member.reads("Receipts are missing.", "They were thrown away.");
        assertThat(member.the("sign")).hasCount(0);
        Visitor stranger = arrives(visitors, language, Desk.OTHER_INVESTIGATOR, "/desk/investigations");
        stranger.visit("/desk/investigation?nr=" + nr, 404);
        waitsForCriminalLaw(nr, chair);
        isTold(nr, secretary, chair, visitors);
        isReported(nr, secretary, investigator, visitors);
    }

    private static void isReported(String nr, Visitor secretary, Visitor investigator, Visitors visitors) {
        Language language = secretary.language();
        investigator.visit("/desk/final-report?nr=" + nr);
        investigator.reads(language.say("conclusions", "none"));
        investigator.press("write");
        new Reporter(investigator).isToldAbout("summary", language.say("faults", "conclusions.summary.missing"));
        investigator.fill("summary", "The till was empty.");
        investigator.fill("approach", "Three people were heard.");
        investigator.fill("conclusion", "Nobody guarded the till.");
        investigator.fill("recommendations", "Let two people sign.");
        investigator.press("write");
        new Reporter(investigator)
                .isToldAbout("recommendations", language.say("faults", "conclusions.recommendations.unnumbered", "1"));
        investigator.fill("recommendations", "4.1 Let two people sign.");
        investigator.press("write");
        investigator.reads(language.say("conclusions", "done.written"), "Nobody guarded the till.");
        assertThat(investigator.the("conclude")).hasCount(0);
        secretary.visit("/desk/deliberation?nr=" + nr);
        secretary.fill("draft", "In draft: money is gone.");
        secretary.fill("dueOn", inDays(14));
        secretary.press("hear");
        secretary.reads(language.say("deliberation", "done.hearing"));
        investigator.visit("/desk/final-report?nr=" + nr);
        investigator.press("conclude");
        investigator.reads(language.say("faults", "case.guard.SUBJECTS_HEARD"));
        canReact(nr, secretary, visitors);
        investigator.press("conclude");
        investigator.reads(language.say("faults", "conclusions.heard.missing"));
        assertThat(investigator.the("conclusion")).hasValue("Nobody guarded the till.");
        investigator.fill("heard", "They were away. That was verified.");
        investigator.press("write");
        investigator.press("conclude");
        investigator.reads(language.say("conclusions", "done.concluded"), language.say("conclusions", "annex.ORDER"));
        assertThat(investigator.the("write")).hasCount(0);
        secretary.visit("/desk/final-report?nr=" + nr);
        secretary.reads("They were away. That was verified.", "Receipts are missing.");
        Download paper =
                secretary.page().waitForDownload(() -> secretary.the("download").click());
        assertThat(paper.suggestedFilename()).isEqualTo(language.say("conclusions", "file") + "-" + nr + ".pdf");
    }

    private static void canReact(String nr, Visitor secretary, Visitors visitors) {
        Language language = secretary.language();
        secretary.visit("/desk/hearing?nr=" + nr);
        secretary.click(secretary.page().locator("a.door"));
        gives(secretary, "DRAFT", "Receipts are missing.", inDays(14));
        secretary.reads(language.say("subjects", "done.given"));
        String one = URI.create(secretary.page().url()).getRawQuery().replaceFirst(".*of=([0-9a-f-]+).*", "$1");
        visitors.atTheDesk(Desk.EMPLOYEE)
                .sends("/desk/about-me-case?of=" + one, "send", Map.of("paper", "3", "reply", "I was away."));
    }

    private static void waitsForCriminalLaw(String nr, Visitor chair) {
        Language language = chair.language();
        chair.visit("/desk/investigation-hold?nr=" + nr);
        chair.press("hold");
        new Reporter(chair).isToldAbout("why", language.say("faults", "investigations.why.missing"));
        chair.fill("why", "The public prosecutor asks for it.");
        chair.fill("reviewOn", inDays(30));
        chair.press("hold");
        chair.reads(language.say("investigations", "done.held"));
        chair.visit("/desk/hearing?nr=" + nr);
        chair.reads(language.say("subjects", "held"));
        chair.visit("/desk/investigation-hold?nr=" + nr);
        chair.fill("why", "No objection any more.");
        chair.press("lift");
        chair.reads(language.say("investigations", "done.lifted"));
    }

    private static void isTold(String nr, Visitor secretary, Visitor chair, Visitors visitors) {
        Language language = secretary.language();
        Visitor subject = arrives(visitors, language, Desk.EMPLOYEE, "/desk/about-me");
        secretary.visit("/desk/hearing?nr=" + nr);
        secretary.reads(language.say("subjects", "none"));
        secretary.press("send");
        new Reporter(secretary).isToldAbout("name", language.say("faults", "subjects.name.missing"));
        secretary.fill("typed", Desk.EMPLOYEE);
        secretary.press("search");
        secretary.the("person").check();
        secretary.press("send");
        secretary.reads(language.say("subjects", "done.named"), language.say("subjects", "untold"));
        secretary.click(secretary.page().locator("a.door"));
        String one = URI.create(secretary.page().url()).getRawQuery().replaceFirst(".*of=([0-9a-f-]+).*", "$1");
        subject.visit("/desk/about-me-case?of=" + one, 404);

        chair.visit("/desk/hearing-subject?nr=" + nr + "&of=" + one);
        chair.press("delay");
        new Reporter(chair).isToldAbout("reason", language.say("faults", "subjects.reason.missing"));
        chair.fill("reason", "Something has to be secured first.");
        chair.fill("reviewOn", inDays(20));
        chair.press("delay");
        chair.reads(language.say("subjects", "done.delayed"));

        secretary.press("give");
        new Reporter(secretary).isToldAbout("text", language.say("faults", "subjects.text.missing"));
        gives(secretary, "NOTICE", "There is a question about the till. " + nr.length(), "");
        gives(secretary, "RECORD", "You said that you were away.", inDays(13));
        new Reporter(secretary)
                .isToldAbout(
                        "dueOn",
                        language.say("faults", "subjects.dueOn.short", language.day(LocalDate.parse(inDays(14)))));
        secretary.fill("dueOn", inDays(14));
        secretary.press("give");
        secretary.reads(language.say("subjects", "done.given"));
        reacts(one, nr, subject, secretary);
    }

    private static void gives(Visitor secretary, String kind, String text, String dueOn) {
        secretary.the("kind").selectOption(kind);
        secretary.fill("text", text);
        secretary.fill("dueOn", dueOn);
        secretary.press("give");
    }

    private static void reacts(String one, String nr, Visitor subject, Visitor secretary) {
        Language language = subject.language();
        subject.visit("/desk/about-me");
        subject.click(subject.page().locator("a.door[href*='" + one + "']"));
        subject.reads("There is a question about the till.", "You said that you were away.");
        subject.readsNot(nr);
        subject.press("send");
        new Reporter(subject).isToldAbout("paper", language.say("faults", "subjects.paper.unknown"));
        subject.the("paper").selectOption("2");
        subject.the("agrees").check();
        subject.fill("reply", "That is what I said.");
        subject.press("send");
        subject.reads(language.say("subjects", "own.done"), language.say("subjects", "reply.agreed"));
        Download paper =
                subject.page().waitForDownload(() -> subject.the("take").click());
        assertThat(paper.suggestedFilename()).isEqualTo(language.say("subjects", "own.file") + ".pdf");
        assertThat(paper.path()).content(StandardCharsets.ISO_8859_1).startsWith("%PDF");
        secretary.visit("/desk/hearing-subject?nr=" + nr + "&of=" + one);
        secretary.reads("That is what I said.", language.say("subjects", "reply.agreed"));
    }

    static void isOrdered(String nr, Visitor secretary) {
        Language language = secretary.language();
        secretary.visit("/desk/investigation?nr=" + nr);
        secretary.reads(language.say("investigations", "order.none"));
        secretary.press("go-assign");
        secretary.press("assign");
        new Reporter(secretary).isToldAbout("question", language.say("faults", "investigations.question.missing"));
        secretary.fill("question", "Where did it go?");
        secretary.fill("scope", "The till of this office.");
        secretary.fill("period", "2025");
        secretary.fill("methods", "Conversations and papers.");
        secretary.fill("preliminary", "The till does not add up.");
        secretary.fill("lighter", "A conversation gave no answer.");
        chooses(secretary, "lead", Desk.INVESTIGATOR);
        secretary.fill("dueOn", inDays(60));
        secretary.fill("accessUntil", inDays(30));
        secretary.press("assign");
        new Reporter(secretary).isToldAbout("accessUntil", language.say("faults", "investigations.accessUntil.wrong"));
        secretary.fill("accessUntil", inDays(90));
        secretary.press("assign");
        secretary.reads(
                language.say("investigations", "done.assigned"), language.say("investigations", "order.proposed"));
        assertThat(secretary.the("sign")).hasCount(0);
    }

    private static void asksForAMeans(String nr, Visitor investigator, Visitor chair) {
        Language language = investigator.language();
        investigator.visit("/desk/investigation-method?nr=" + nr);
        investigator.press("ask");
        new Reporter(investigator).isToldAbout("kind", language.say("faults", "investigations.kind.missing"));
        investigator.the("kind").selectOption("MAILBOX");
        investigator.fill("necessity", "They wrote about it.");
        investigator.fill("lighter", "Asking did not help.");
        investigator.fill("lastDay", inDays(14));
        investigator.press("ask");
        investigator.reads(language.say("investigations", "done.asked"), language.say("investigations", "means.ASKED"));
        chair.visit("/desk/investigation?nr=" + nr);
        chair.press("decide");
        new Reporter(chair).isToldAbout("method", language.say("faults", "investigations.method.missing"));
        Locator waiting = chair.the("method").locator("option").nth(1);
        chair.the("method").selectOption(waiting.getAttribute("value"));
        chair.choose("answer", "APPROVE");
        chair.fill("reason", "Only what is about the till.");
        chair.press("decide");
        chair.reads(language.say("investigations", "done.decided"), language.say("investigations", "means.APPROVED"));
    }

    private static void writesWhatWasFound(String nr, Visitor investigator) {
        Language language = investigator.language();
        investigator.visit("/desk/investigation-finding?nr=" + nr + "&point=1");
        investigator.press("write");
        new Reporter(investigator).isToldAbout("facts", language.say("faults", "investigations.facts.missing"));
        investigator.fill("facts", "Receipts are missing.");
        investigator.choose("finding", "ESTABLISHED");
        investigator.fill("judgement", "They were thrown away.");
        investigator.press("write");
        investigator.reads(
                language.say("investigations", "done.found"),
                "Receipts are missing.",
                language.say("deliberation", "finding.ESTABLISHED"));
    }
}
