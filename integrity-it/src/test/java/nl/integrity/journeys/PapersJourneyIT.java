package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.integrity.journeys.Desk.MEMBER;
import static nl.integrity.journeys.Desk.SECRETARY;
import static nl.integrity.journeys.Language.NL;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import nl.integrity.journeys.Reporter.Receipt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Notes of three kinds and documents in versions, by a secretary whose browser runs no scripts, and a member of the committee. */
@Journey
class PapersJourneyIT {
    private static final String PRIVATE = "I met the director once.";

    @ParameterizedTest
    @EnumSource
    void what_is_noted_and_filed_is_read_by_those_whom_it_is_for_and_stays(Language language, Visitors visitors)
            throws IOException {
        Receipt receipt = visitors.withoutBrowser(language)
                .files("They sign for each other.", language == NL ? "Dienst Justis" : "Screening authority Justis");
        String nr = receipt.number();
        Visitor secretary = visitors.withoutScripts(language);
        new Desk(secretary, visitors).logsIn(SECRETARY, "/desk/notes?nr=" + nr);
        Visitor member = visitors.withScripts(language);
        new Desk(member, visitors).logsIn(MEMBER, "/desk/papers?nr=" + nr);

        takesNotes(secretary);
        member.visit("/desk/notes?nr=" + nr);
        member.reads("The reporter called twice.");
        member.readsNot(PRIVATE, language.say("papers", "note.change"));
        correctsAndTakesBack(secretary);
        member.visit("/desk/notes?nr=" + nr);
        member.reads(language.say("papers", "note.takenBack"), "It was another reporter.");

        filesADocument(secretary, nr);
        addsVersions(secretary, member, nr);
        member.visit("/desk/course?nr=" + nr);
        for (String step : new String[] {"NOTE", "DOCUMENT", "VERSION", "FINAL"}) {
            member.reads(language.say("papers", "timeline." + step));
        }
    }

    private static void takesNotes(Visitor secretary) {
        Language language = secretary.language();
        secretary.reads(language.say("papers", "notes.none"));
        secretary.press("write");
        new Reporter(secretary).isToldAbout("kind", language.say("faults", "note.kind.missing"));
        writes(secretary, "INTERNAL", "The reporter called twice.");
        writes(secretary, "DELIBERATION", "The two lists differ.\nLook at both.");
        writes(secretary, "PERSONAL", PRIVATE);
        secretary.reads("The reporter called twice.", "The two lists differ.", PRIVATE);
    }

    private static void writes(Visitor secretary, String kind, String text) {
        secretary.choose("kind", kind);
        secretary.fill("text", text);
        secretary.press("write");
        secretary.reads(secretary.language().say("papers", "notes.done.written"));
    }

    private static void correctsAndTakesBack(Visitor secretary) {
        Language language = secretary.language();
        opensNote(secretary, "The reporter called twice.");
        secretary.fill("text", "");
        secretary.press("correct");
        new Reporter(secretary).isToldAbout("text", language.say("faults", "note.text.missing"));
        secretary.fill("text", "The reporter called once.");
        secretary.press("correct");
        secretary.reads(language.say("papers", "notes.done.corrected"), "The reporter called once.");
        opensNote(secretary, "The reporter called once.");
        secretary.press("take");
        new Reporter(secretary).isToldAbout("reason", language.say("faults", "note.reason.missing"));
        secretary.fill("reason", "It was another reporter.");
        secretary.press("take");
        secretary.reads(language.say("papers", "notes.done.taken"), language.say("papers", "note.takenBack"));
    }

    private static void opensNote(Visitor secretary, String text) {
        secretary.click(secretary
                .page()
                .locator("article")
                .filter(new Locator.FilterOptions().setHasText(text))
                .locator("a"));
    }

    private static void filesADocument(Visitor secretary, String nr) throws IOException {
        Language language = secretary.language();
        secretary.visit("/desk/papers?nr=" + nr);
        secretary.reads(language.say("papers", "documents.none"));
        secretary.press("upload-send");
        Reporter told = new Reporter(secretary);
        told.isToldAbout("title", language.say("faults", "document.title.missing"));
        told.isToldAbout("kind", language.say("faults", "document.kind.missing"));
        told.isToldAbout("file", language.say("faults", "file.missing"));
        secretary.select("kind", language == NL ? "Oordeel" : "Opinion");
        secretary.fill("note", "For the meeting of Thursday.");
        secretary.the("file").setInputFiles(file("draft.txt", "We find this."));
        secretary.press("upload-send");
        told.isToldAbout("file", language.say("faults", "document.file.again"));
        assertThat(secretary.the("note")).hasValue("For the meeting of Thursday.");
        assertThat(secretary.the("kind")).hasValue("OPINION");
        secretary.fill("title", "Draft of the opinion");
        secretary.the("file").setInputFiles(file("draft.txt", "We find this."));
        secretary.press("upload-send");
        secretary.reads(
                language.say("papers", "document.done.added"),
                "Draft of the opinion",
                language.say("papers", "document.draft"),
                "draft.txt");
        Download download = secretary.page().waitForDownload(() -> secretary
                .page()
                .locator("button[value='ORIGINAL']")
                .first()
                .click());
        org.assertj.core.api.Assertions.assertThat(Files.readString(download.path()))
                .isEqualTo("We find this.");
    }

    private static void addsVersions(Visitor secretary, Visitor member, String nr) {
        Language language = secretary.language();
        member.visit("/desk/papers?nr=" + nr);
        member.click(member.page().locator("main h2 a"));
        assertThat(member.the("finish")).hasCount(0);
        member.the("file").setInputFiles(file("draft-2.txt", "We find that."));
        member.the("upload-send").press("Enter");
        assertThat(member.page().locator(".success")).isFocused();
        member.examine(200);
        member.reads("draft-2.txt", "draft.txt");

        // on a page that was opened before
        secretary.the("file").setInputFiles(file("mine.txt", "We find neither."));
        secretary.press("upload-send");
        new Reporter(secretary).isToldAbout("file", language.say("faults", "document.changedMeanwhile"));
        secretary.reads("draft-2.txt");
        secretary.readsNot("mine.txt");
        secretary.press("finish");
        secretary.reads(language.say("papers", "document.done.finished"), language.say("papers", "document.final"));
        secretary.the("file").setInputFiles(file("mine.txt", "We find neither."));
        secretary.press("upload-send");
        new Reporter(secretary).isToldAbout("note", language.say("faults", "document.reason.missing"));
        secretary.fill("note", "A point was missing.");
        secretary.the("file").setInputFiles(file("mine.txt", "We find neither."));
        secretary.press("upload-send");
        secretary.reads("mine.txt", "A point was missing.", language.say("papers", "document.draft"));
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }
}
