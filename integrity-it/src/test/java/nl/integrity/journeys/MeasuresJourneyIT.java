package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.integrity.journeys.Desk.AUDITOR;
import static nl.integrity.journeys.Desk.COORDINATOR;
import static nl.integrity.journeys.Desk.DECISION_MAKER;
import static nl.integrity.journeys.Desk.MEASURE_OWNER;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.integrity.shared.SystemTime;
import nl.integrity.sheets.Cell;
import nl.integrity.sheets.Sheet;
import nl.integrity.sheets.SheetFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a report recommended is answered, done, seen by somebody else, tested and found wanting; and begun anew. */
@Journey
class MeasuresJourneyIT {
    private static final String SCREEN = "Second name: ____";

    private final LocalDate today = LocalDate.now(SystemTime.ZONE);

    @ParameterizedTest
    @EnumSource
    void a_recommendation_is_followed_until_it_is_seen_to_work(Language language, Visitors visitors)
            throws SQLException, IOException {
        Visitor coordinator = visitors.withoutScripts(language);
        new Desk(coordinator, visitors).logsIn(COORDINATOR, "/desk/recommendation-add");
        String title = "Audit " + language + " " + System.nanoTime();
        String number = enters(coordinator, title);
        enters(coordinator, title, number);

        Visitor decider = visitors.withScripts(language);
        new Desk(decider, visitors).logsIn(DECISION_MAKER, "/desk/recommendation?nr=" + number);
        answers(decider);

        String measure = plans(coordinator, number);
        Visitor owner = visitors.withScripts(language);
        new Desk(owner, visitors).logsIn(MEASURE_OWNER, "/desk/");
        works(owner, measure);
        if (language == Language.NL) {
            proves(owner, measure);
        }
        Visitor auditor = visitors.withoutScripts(language);
        new Desk(auditor, visitors).logsIn(AUDITOR, "/desk/measure?nr=" + measure);
        if (language == Language.NL) {
            takesTheProof(auditor);
        }
        verifies(auditor);
        coordinator.visit("/desk/recommendation?nr=" + number);
        coordinator.reads(language.say("measures", "standing.FOLLOWED"));
        fails(auditor, measure, visitors);
        owner.visit("/desk/measure?nr=" + measure);
        owner.reads(language.say("measures", "move.FAIL"), "Forty of fifty had one name.");
        coordinator.visit("/desk/recommendation?nr=" + number);
        coordinator.reads(language.say("measures", "standing.UNDER_WAY"));

        tells(coordinator, number, title);
        Visitor stranger = visitors.withoutScripts(language);
        stranger.visit("/progress");
        stranger.reads(title, language.say("measures", "standing.UNDER_WAY"));
        stranger.readsNot("Have two people sign each decision.", "Train everybody.");
        weighs(coordinator, measure, title);
        owner.visit("/desk/measures");
        Taken.from(owner, "measures", "mine-").says("M-" + measure, "Two signatures");
        owner.click(owner.page().locator("main a[href*='/desk/vulnerability']").last());
        owner.reads("One account can do both.");
        decider.visit("/desk/risk-map");
        decider.readsNot("One account can do both.");
        Taken.from(decider, "risk-map")
                .says(title, "M-" + measure, language.say("measures", "layer.SYSTEM"))
                .saysNot("One account can do both.");
        decider.visit("/desk/measures");
        decider.reads("M-" + measure);
        Taken.from(decider, "measures").says("M-" + measure, "Two signatures");
    }

    private static String enters(Visitor coordinator, String title) {
        Language language = coordinator.language();
        Reporter told = new Reporter(coordinator);
        coordinator.press("add-source");
        told.isToldAbout("title", language.say("faults", "measures.title.missing"));
        coordinator.fill("title", title);
        coordinator.choose("kind", "AUDIT");
        coordinator.fill("publishedOn", "2018-11-01");
        coordinator.choose("confidentiality", "PUBLIC");
        coordinator.press("add-source");
        coordinator.press("add");
        told.isToldAbout("paragraph", language.say("faults", "measures.paragraph.missing"));
        coordinator.fill("paragraph", "4.2");
        coordinator.fill("text", "Have two people sign each decision.");
        coordinator.press("add");
        coordinator.reads(language.say("measures", "done.added"), "Have two people sign each decision.");
        return coordinator.page().url().replaceAll(".*nr=(\\d+).*", "$1");
    }

    /** A list with a line that is wrong: nothing of it comes in until that one may stay out. */
    private static void enters(Visitor coordinator, String title, String number) {
        Language language = coordinator.language();
        Reporter told = new Reporter(coordinator);
        coordinator.visit("/desk/recommendations-import");
        coordinator.press("upload-send");
        told.isToldAbout("file", language.say("faults", "file.missing"));
        coordinator.select("source", title);
        coordinator.the("file").setInputFiles(file("name;other\n1;2"));
        coordinator.press("upload-send");
        told.isToldAbout("file", language.say("faults", "measures.file.columns"));
        coordinator.select("source", title);
        coordinator.the("file").setInputFiles(spreadsheet(language));
        coordinator.press("upload-send");
        coordinator.reads(language.say("faults", "measures.line.twice"), "Train everybody.");
        coordinator.press("enter");
        told.isToldAbout("leaveOut", language.say("faults", "measures.leaveOut.missing"));
        coordinator.the("leaveOut").check();
        coordinator.press("enter");
        coordinator.reads(language.say("measures", "done.imported"));
        coordinator.visit("/desk/recommendations?standing=UNANSWERED");
        coordinator.reads("R-" + number);
    }

    /** As a spreadsheet writes it: one kind for each language. */
    private static FilePayload spreadsheet(Language language) {
        SheetFormat format = language == Language.NL ? SheetFormat.ODS : SheetFormat.XLSX;
        return new FilePayload(
                "list" + format.ending(),
                format.type(),
                format.write(List.of(new Sheet(
                        "List",
                        List.of("paragraph", "recommendation"),
                        List.of(
                                List.of(Cell.of("5.1"), Cell.of("Train everybody.")),
                                List.of(Cell.of("4.2"), Cell.of("Twice.")))))));
    }

    private static FilePayload file(String content) {
        return new FilePayload("list.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private static void answers(Visitor decider) {
        Language language = decider.language();
        decider.press("answer");
        new Reporter(decider).isToldAbout("response", language.say("faults", "measures.response.missing"));
        decider.choose("response", "PARTLY");
        decider.press("answer");
        new Reporter(decider).isToldAbout("reason", language.say("faults", "measures.reason.missing"));
        decider.fill("reason", "Not for letters.");
        decider.fill("commitment", "Before the summer.");
        decider.press("answer");
        decider.reads(language.say("measures", "done.answered"), "Not for letters.", "Before the summer.");
    }

    private String plans(Visitor coordinator, String number) {
        Language language = coordinator.language();
        coordinator.visit("/desk/recommendation?nr=" + number);
        coordinator.click(coordinator.the("go-plan"));
        coordinator.press("save");
        new Reporter(coordinator).isToldAbout("title", language.say("faults", "measures.title.missing"));
        coordinator.fill("title", "Two signatures");
        coordinator.select("kind", language.say("measures", "measure.kind.FOUR_EYES"));
        coordinator.fill("plan", "The system asks a second person.");
        coordinator.select("owner", Stack.account(MEASURE_OWNER).name());
        coordinator.select("verifier", Stack.account(MEASURE_OWNER).name());
        coordinator.select("unit", language == Language.NL ? "Dienst Justis" : "Screening authority Justis");
        coordinator.fill("dueOn", today.plusDays(60).toString());
        coordinator.fill("euros", "1000");
        coordinator.fill("why", "As was promised.");
        coordinator.press("save");
        new Reporter(coordinator).isToldAbout("verifier", language.say("faults", "measures.verifier.own"));
        coordinator.select("verifier", Stack.account(AUDITOR).name());
        coordinator.press("save");
        coordinator.reads(language.say("measures", "done.planned"), "Have two people sign each decision.");
        return coordinator.page().url().replaceAll(".*nr=(\\d+).*", "$1");
    }

    private void works(Visitor owner, String measure) {
        Language language = owner.language();
        owner.standsBefore(language.say("measures", "measures.title"));
        owner.click(owner.page()
                .locator("main a[href$='nr=" + measure + "'], main a[href*='nr=" + measure + "&']")
                .first());
        owner.reads("Have two people sign each decision.");
        owner.press("agree");
        new Reporter(owner).isToldAbout("milestone", language.say("faults", "measures.milestone.missing"));
        takes(owner, "BEGIN", "We begin.");
        owner.fill("milestone", "The design is there.");
        owner.fill("milestoneDue", today.plusDays(20).toString());
        owner.press("agree");
        owner.reads("The design is there.");
        takes(owner, "REPORT", "Half of it.");
        spends(owner);
        owner.choose("move", "FINISH");
        owner.fill("note", "It is live.");
        owner.press("take");
        assertThat(owner.page().locator(".errors")).containsText(language.say("faults", "measures.milestones.left"));
        owner.click(owner.page().locator("#milestones-form input[type='submit']"));
        takes(owner, "FINISH", "It is live.");
        owner.reads(language.say("measures", "stage.TO_VERIFY"));
    }

    private void spends(Visitor owner) {
        Language language = owner.language();
        owner.press("spend");
        new Reporter(owner).isToldAbout("amount", language.say("faults", "measures.amount.missing"));
        owner.fill("amount", "1.250,00");
        owner.fill("spentOn", today.toString());
        owner.fill("what", "Licences for a year.");
        owner.press("spend");
        new Reporter(owner).isToldAbout("amount", language.say("faults", "measures.amount.wrong"));
        owner.fill("amount", "1250,5");
        owner.press("spend");
        owner.reads(
                language.say("measures", "done.spent"),
                "Licences for a year.",
                language.say("measures", "spending.over"));
    }

    /** What was typed stays until there is a file with something in it. */
    private static void proves(Visitor owner, String measure) {
        Language language = owner.language();
        Reporter told = new Reporter(owner);
        owner.visit("/desk/measure?nr=" + measure);
        owner.reads(language.say("measures", "proofs.none"));
        owner.press("upload-send");
        told.isToldAbout("shows", language.say("faults", "measures.shows.missing"));
        told.isToldAbout("file", language.say("faults", "file.missing"));
        owner.fill("shows", "The screen asks for a second name.");
        owner.press("upload-send");
        told.isToldAbout("file", language.say("faults", "file.missing"));
        sends(owner, new FilePayload("screen.png", "image/png", new byte[0]), ".errors");
        told.isToldAbout("file", language.say("faults", "file.empty"));
        assertThat(owner.the("shows")).hasValue("The screen asks for a second name.");
        sends(owner, new FilePayload("screen.txt", "text/plain", SCREEN.getBytes(StandardCharsets.UTF_8)), ".success");
        owner.reads(
                language.say("measures", "done.proved"),
                "The screen asks for a second name.",
                "screen.txt",
                // what sha256sum says of it
                "fa110461280f4ef8b285bbe33e954a23dbb39b0bf725e229dd461a93a03ccaa4",
                "(" + language.say("measures", "proofs.part.OWNER") + ")");
    }

    private static void sends(Visitor owner, FilePayload file, String answer) {
        owner.the("file").setInputFiles(file);
        owner.the("upload-send").press("Enter");
        assertThat(owner.page().locator(answer).first()).isFocused();
        owner.examine(200);
    }

    private static void takesTheProof(Visitor auditor) throws IOException {
        auditor.reads("The screen asks for a second name.");
        Download download = auditor.page()
                .waitForDownload(
                        () -> auditor.page().locator("button[value='ORIGINAL']").click());
        org.assertj.core.api.Assertions.assertThat(download.suggestedFilename()).isEqualTo("screen.txt");
        org.assertj.core.api.Assertions.assertThat(Files.readString(download.path()))
                .isEqualTo(SCREEN);
    }

    private static void takes(Visitor visitor, String move, String note) {
        visitor.choose("move", move);
        visitor.fill("note", note);
        visitor.press("take");
        visitor.reads(visitor.language().say("measures", "done.taken"), note);
    }

    private static void verifies(Visitor auditor) {
        Language language = auditor.language();
        auditor.press("take");
        new Reporter(auditor).isToldAbout("move", language.say("faults", "measures.move.missing"));
        takes(auditor, "VERIFY", "I saw both names.");
        auditor.reads(language.say("measures", "stage.VERIFIED"));
    }

    private static void fails(Visitor auditor, String measure, Visitors visitors) throws SQLException {
        Language language = auditor.language();
        auditor.choose("move", "FAIL");
        auditor.fill("note", "Forty of fifty had one name.");
        auditor.press("take");
        new Reporter(auditor).isToldAbout("criteria", language.say("faults", "measures.criteria.missing"));
        auditor.fill("criteria", "Each decision has two names.");
        auditor.fill("sample", "Fifty decisions.");
        auditor.choose("move", "PASS");
        auditor.press("take");
        assertThat(auditor.page().locator(".errors")).containsText(language.say("faults", "measures.check.early"));
        try (Connection database = visitors.stack().database();
                PreparedStatement later = database.prepareStatement(
                        "update measure_step set until = current_date where stage = 'VERIFIED' and measure ="
                                + " (select id from measure where number = ?)")) {
            later.setInt(1, Integer.parseInt(measure));
            later.executeUpdate();
        }
        auditor.choose("move", "FAIL");
        auditor.press("take");
        auditor.reads(
                language.say("measures", "move.FAIL"),
                "Fifty decisions.",
                language.say("measures", "stage.IN_PROGRESS"));
    }

    private void tells(Visitor coordinator, String number, String title) {
        Language language = coordinator.language();
        coordinator.visit("/desk/recommendation?nr=" + number);
        coordinator.press("word");
        new Reporter(coordinator).isToldAbout("textNl", language.say("faults", "measures.textNl.missing"));
        coordinator.fill("textNl", "Twee handtekeningen worden ingevoerd.");
        coordinator.fill("textEn", "Two signatures are being introduced.");
        coordinator.press("word");
        coordinator.reads(language.say("measures", "done.worded"));
        coordinator.visit("/desk/progress-letter?on=" + today + "&since=" + today);
        new Reporter(coordinator).isToldAbout("since", language.say("faults", "measures.since.late"));
        coordinator.visit("/desk/progress-letter?on=" + today + "&since=" + today.minusDays(1));
        coordinator.reads(
                title,
                language == Language.NL
                        ? "Twee handtekeningen worden ingevoerd."
                        : "Two signatures are being introduced.");
        Taken.from(coordinator, "progress")
                .says(
                        title,
                        language == Language.NL ? "Twee handtekeningen" : "Two signatures",
                        language.say("measures", "letter.new"))
                .saysNot("Have two people sign each decision.");
        coordinator.visit("/desk/recommendations");
        Taken.from(coordinator, "recommendations").says(title, "Have two people sign each decision.", "R-" + number);
    }

    private static void weighs(Visitor coordinator, String measure, String title) {
        Language language = coordinator.language();
        coordinator.visit("/desk/risk-map");
        coordinator.click(coordinator.the("go-add"));
        coordinator.press("add");
        new Reporter(coordinator).isToldAbout("source", language.say("faults", "measures.source.missing"));
        coordinator.select("source", title);
        coordinator.choose("layer", "SYSTEM");
        coordinator.fill("process", "deciding on residence permits, " + title);
        coordinator.fill("step", "signing");
        coordinator.fill("weakness", "One account can do both.");
        coordinator.select("owner", Stack.account(MEASURE_OWNER).name());
        coordinator.select("verifier", Stack.account(AUDITOR).name());
        coordinator.select("likelihood", language.say("measures", "likelihood.5"));
        coordinator.select("impact", "4");
        coordinator.press("add");
        coordinator.reads(language.say("measures", "done.weighed"), "5 × 4 = 20");
        coordinator.readsNot("One account can do both.");
        coordinator.click(coordinator
                .page()
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText(title))
                .locator("a")
                .last());
        coordinator.select("likelihood", "2");
        coordinator.fill("measures", "M-" + measure);
        coordinator.press("save");
        coordinator.reads("2 × 4 = 8", "M-" + measure);
    }
}
