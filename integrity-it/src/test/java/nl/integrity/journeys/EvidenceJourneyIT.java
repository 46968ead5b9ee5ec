package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.integrity.journeys.Desk.arrives;
import static nl.integrity.journeys.Desk.inDays;
import static nl.integrity.journeys.Language.NL;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an investigation rests on: evidence that stays as it came in, and conversations whose record is read by whoever was heard. */
@Journey
class EvidenceJourneyIT {
    @ParameterizedTest
    @EnumSource
    void from_evidence_to_a_signed_record(Language language, Visitors visitors) throws IOException {
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
        InvestigationJourneyIT.isOrdered(nr, secretary);
        chair.visit("/desk/investigation?nr=" + nr);
        chair.press("sign");
        Visitor investigator = arrives(visitors, language, Desk.INVESTIGATOR, "/desk/investigation?nr=" + nr);
        mayHoldConversations(nr, investigator, chair);

        entersEvidence(investigator);
        handsItOver(nr, investigator);
        restsAFindingOnIt(nr, investigator);
        chair.visit("/desk/investigation?nr=" + nr);
        chair.reads("E-2 Print of the cash book");
        chair.press("go-evidence");
        chair.reads(language.say("investigations", "evidence.whole"));
        assertThat(chair.the("go-add")).hasCount(0);
        chair.press("check");
        chair.reads(language.say("investigations", "evidence.whole.files"));
        Download download = chair.page()
                .waitForDownload(
                        () -> chair.page().locator("button[value='ORIGINAL']").click());
        org.assertj.core.api.Assertions.assertThat(Files.readString(download.path()))
                .isEqualTo("March: 0.");

        speaks(nr, investigator);
        member.visit("/desk/investigation-interviews?nr=" + nr);
        member.reads("Jo the Cashier", language.say("investigations", "interview.state.SIGNED"));
        assertThat(member.the("go-plan")).hasCount(0);
        Visitor stranger = arrives(visitors, language, Desk.OTHER_INVESTIGATOR, "/desk/investigations");
        stranger.visit("/desk/investigation-evidence?nr=" + nr, 404);
        stranger.visit("/desk/investigation-interviews?nr=" + nr, 404);
    }

    private static void mayHoldConversations(String nr, Visitor investigator, Visitor chair) {
        investigator.visit("/desk/investigation-interviews?nr=" + nr);
        investigator.reads(investigator.language().say("investigations", "interview.unallowed"));
        investigator.visit("/desk/investigation-method?nr=" + nr);
        investigator.the("kind").selectOption("INTERVIEW");
        investigator.fill("necessity", "They were there.");
        investigator.fill("lighter", "Papers do not tell.");
        investigator.fill("lastDay", inDays(14));
        investigator.press("ask");
        chair.visit("/desk/investigation?nr=" + nr);
        Locator waiting = chair.the("method").locator("option").nth(1);
        chair.the("method").selectOption(waiting.getAttribute("value"));
        chair.choose("answer", "APPROVE");
        chair.fill("reason", "They were there.");
        chair.press("decide");
    }

    private static void entersEvidence(Visitor investigator) {
        Language language = investigator.language();
        investigator.press("go-evidence");
        investigator.reads(language.say("investigations", "evidence.none"));
        investigator.press("go-add");
        investigator.press("upload-send");
        Reporter told = new Reporter(investigator);
        told.isToldAbout("piece", language.say("faults", "evidence.piece.missing"));
        told.isToldAbout("title", language.say("faults", "evidence.title.missing"));
        told.isToldAbout("obtainedOn", language.say("faults", "evidence.obtainedOn.missing"));
        investigator.the("piece").selectOption("FILE");
        describes(investigator, "Key of the till");
        investigator.press("upload-send");
        told.isToldAbout("file", language.say("faults", "file.missing"));
        assertThat(investigator.the("title")).hasValue("Key of the till");
        investigator.the("piece").selectOption("OBJECT");
        investigator.fill("obtainedOn", inDays(1));
        investigator.press("upload-send");
        told.isToldAbout("obtainedOn", language.say("faults", "evidence.obtainedOn.future"));
        investigator.fill("obtainedOn", inDays(0));
        investigator.press("upload-send");
        investigator.reads(language.say("investigations", "evidence.done.entered"), "E-1", "Key of the till");

        investigator.press("go-add");
        investigator.the("piece").selectOption("FILE");
        describes(investigator, "Print of the cash book");
        investigator
                .the("method")
                .selectOption(
                        investigator.the("method").locator("option").nth(1).getAttribute("value"));
        investigator
                .the("file")
                .setInputFiles(new FilePayload("cash.txt", "text/plain", "March: 0.".getBytes(StandardCharsets.UTF_8)));
        investigator.the("upload-send").press("Enter");
        assertThat(investigator.page().locator(".success").first()).isFocused();
        investigator.examine(200);
        investigator.reads(
                "E-2",
                "cash.txt",
                // what sha256sum says of it
                "129c45c1bff2333e27db359a45b5b785df98fc7f72afd49b5adcbb75e7b66fda",
                language.say("investigations", "evidence.sha256"),
                language.say("investigations", "evidence.whole"));
    }

    private static void describes(Visitor investigator, String title) {
        investigator.fill("title", title);
        investigator.fill("description", "With a red label.");
        investigator.fill("source", "Who keeps the till.");
        investigator.fill("obtainedOn", inDays(0));
        investigator.fill("place", "Room 4.12");
        investigator.fill("holder", "Rohan Ramdin");
        investigator.fill("keptAt", "The safe");
    }

    private static void handsItOver(String nr, Visitor investigator) {
        Language language = investigator.language();
        investigator.visit("/desk/investigation-custody?nr=" + nr + "&piece=1");
        investigator.press("hand");
        new Reporter(investigator).isToldAbout("holder", language.say("faults", "evidence.holder.missing"));
        investigator.fill("holder", "The laboratory");
        investigator.fill("keptAt", "Safe 7");
        investigator.fill("day", inDays(0));
        investigator.fill("reason", "To be looked at.");
        investigator.press("hand");
        investigator.reads(language.say("investigations", "evidence.done.handed"), "The laboratory");
        investigator.visit("/desk/investigation-custody?nr=" + nr + "&piece=1");
        investigator.press("correct");
        new Reporter(investigator).isToldAbout("wrong", language.say("faults", "evidence.wrong.missing"));
        investigator.the("wrong").selectOption("3");
        investigator.fill("right", "It was safe 8.");
        investigator.press("correct");
        investigator.reads(language.say("investigations", "evidence.done.corrected"), "Safe 7", "It was safe 8.");
    }

    private static void restsAFindingOnIt(String nr, Visitor investigator) {
        Language language = investigator.language();
        investigator.visit("/desk/investigation-finding?nr=" + nr + "&point=1");
        investigator.fill("facts", "Receipts are missing.");
        investigator.choose("finding", "ESTABLISHED");
        investigator.choose("evidence", "2");
        investigator.press("write");
        new Reporter(investigator).isToldAbout("judgement", language.say("faults", "investigations.judgement.missing"));
        investigator.fill("judgement", "They were thrown away.");
        investigator.press("write");
        investigator.reads(language.say("investigations", "evidence.rests"), "E-2 Print of the cash book");
        investigator.readsNot("E-1 Key of the till");
    }

    private static void speaks(String nr, Visitor investigator) {
        Language language = investigator.language();
        Reporter told = new Reporter(investigator);
        investigator.visit("/desk/investigation-interviews?nr=" + nr);
        investigator.press("go-plan");
        investigator.press("plan");
        told.isToldAbout("role", language.say("faults", "interview.role.missing"));
        investigator.choose("role", "WITNESS");
        investigator.fill("day", inDays(0));
        investigator.fill("time", "10:30");
        investigator.fill("place", "Room 4.12");
        investigator.fill("rights", "In the invitation.");
        investigator.press("plan");
        told.isToldAbout("name", language.say("faults", "interview.name.missing"));
        investigator.fill("name", "Jo the Cashier");
        investigator.fill("day", inDays(20));
        investigator.press("plan");
        told.isToldAbout("day", language.say("faults", "interview.day.unallowed"));
        investigator.fill("day", inDays(0));
        investigator.press("plan");
        investigator.reads(language.say("investigations", "interview.done.planned"), "Jo the Cashier");

        investigator.click(investigator.page().locator("main h2 a"));
        investigator.press("go-HOLD");
        investigator.press("write");
        told.isToldAbout("day", language.say("faults", "interview.day.missing"));
        investigator.fill("day", inDays(0));
        investigator.fill("present", "Jo and a colleague.");
        investigator.press("write");
        investigator.press("go-WRITE");
        investigator.fill("text", "Jo saw nothing.");
        investigator.press("write");
        investigator.press("go-OFFER");
        investigator.fill("day", inDays(0));
        investigator.fill("until", inDays(13));
        investigator.press("write");
        told.isToldAbout(
                "until", language.say("faults", "interview.until.short", language.day(LocalDate.parse(inDays(14)))));
        investigator.fill("until", inDays(14));
        investigator.press("write");
        investigator.reads(language.say("investigations", "interview.state.OFFERED"));
        investigator.press("go-CORRECT");
        investigator.fill("day", inDays(0));
        investigator.fill("wishes", "I saw the till.");
        investigator.press("write");
        told.isToldAbout("text", language.say("faults", "interview.text.neither"));
        investigator.fill("text", "Jo saw the till only.");
        investigator.press("write");
        investigator.press("go-SIGN");
        investigator.fill("day", inDays(0));
        investigator.press("write");
        investigator.reads(
                language.say("investigations", "interview.state.SIGNED"),
                "Jo saw the till only.",
                "Jo and a colleague.",
                "I saw the till.");
        assertThat(investigator.the("go-CORRECT")).hasCount(0);
    }
}
