package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.integrity.journeys.Desk.AUDITOR;
import static nl.integrity.journeys.Desk.COORDINATOR;
import static nl.integrity.journeys.Desk.DECISION_MAKER;
import static nl.integrity.journeys.Desk.EMPLOYEE;
import static nl.integrity.journeys.Language.EN;
import static nl.integrity.journeys.Language.NL;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.integrity.shared.SystemTime;
import nl.integrity.sheets.Cell;
import nl.integrity.sheets.Sheet;
import nl.integrity.sheets.SheetFormat;
import org.junit.jupiter.api.Test;

/** The coordinator says what does not go together, imports who holds what and asks for an exception; somebody else decides; an auditor reads it. */
@Journey
class DutiesJourneyIT {
    private static final String LIST =
            """
            personeelsnummer;naam;onderdeel;taak
            P10001;A. de Boer;IND;BESLISSEN
            P10001;A. de Boer;IND;TOETSEN
            P10002;=B. Bouzid;IND;BESLISSEN
            P10002;=B. Bouzid;IND;TOETSEN
            P10003;C. Zoë;COA;TOETSEN
            """;

    private final LocalDate today = LocalDate.now(SystemTime.ZONE);

    @Test
    void what_does_not_go_together_is_found_in_a_list_and_let_be_for_a_time_by_somebody_else(Visitors visitors) {
        Visitor coordinator = visitors.withoutScripts(NL);
        new Desk(coordinator, visitors).logsIn(COORDINATOR, "/desk/duties");
        coordinator.standsBefore(NL.say("duties", "title"));
        addsRules(coordinator);
        importsList(coordinator);
        findsConflicts(coordinator);
        looksAhead(coordinator);
        appoints(coordinator);

        Visitor decider = visitors.withScripts(EN);
        new Desk(decider, visitors).logsIn(DECISION_MAKER, "/desk/duties");
        assertThat(decider.the("figures")).containsText(EN.say("duties", "figure.waiting"));
        decider.visit("/desk/duty-exceptions");
        decider.click(decider.page().locator("#exceptions a").filter(having("A. de Boer")));
        decider.press("decide");
        assertThat(decider.page().locator(".errors")).containsText(EN.say("faults", "duties.verdict.missing"));
        decider.choose("verdict", "APPROVED");
        decider.fill("note", "Agreed, until the new colleague is there.");
        decider.press("decide");
        decider.reads(EN.say("duties", "state.RUNNING"), "until the new colleague");
        decider.visit("/desk/duty-import", 404);
        decider.visit("/desk/duty-add", 404);
        decider.visit("/desk/duty-pair", 404);

        Visitor auditor = visitors.withoutScripts(EN);
        new Desk(auditor, visitors).logsIn(AUDITOR, "/desk/duty-conflicts?standing=EXCEPTED");
        assertThat(rows(auditor, "conflicts").filter(having("A. de Boer")))
                .containsText(EN.say("duties", "standing.EXCEPTED"));
        auditor.visit("/desk/duty-rules");
        auditor.reads("BESLISSEN");
        auditor.visit("/desk/duties");
        assertThat(auditor.the("trend-table").locator("tbody tr")).not().hasCount(0);
        Taken.from(auditor, "duties")
                .says(EN.say("duties", "units.open"), "IND")
                .saysIn("pdf", EN.say("duties", "trend.title"))
                .saysNot("Bouzid");

        Visitor employee = visitors.withoutScripts(NL);
        new Desk(employee, visitors).logsIn(EMPLOYEE, "/desk/duties", 404);

        ends(coordinator);
    }

    private static void addsRules(Visitor coordinator) {
        coordinator.visit("/desk/duty-add");
        coordinator.press("save");
        assertThat(coordinator.the("code-error")).isVisible();
        adds(coordinator, "BESLISSEN", "Beslissen op een aanvraag", "Decide on an application");
        coordinator.visit("/desk/duty-add");
        adds(coordinator, "TOETSEN", "Beslissing toetsen", "Review a decision");
        coordinator.visit("/desk/duty-pair");
        coordinator.press("save");
        assertThat(coordinator.the("one-error")).isVisible();
        coordinator.select("one", "BESLISSEN – Beslissen op een aanvraag");
        coordinator.select("other", "BESLISSEN – Beslissen op een aanvraag");
        coordinator.fill("process", "Verblijfsaanvragen");
        coordinator.fill("reason", "Wie beslist, kan de eigen beslissing niet toetsen.");
        coordinator.press("save");
        assertThat(coordinator.the("other-error")).containsText(NL.say("faults", "duties.pair.same"));
        coordinator.select("other", "TOETSEN – Beslissing toetsen");
        coordinator.press("save");
        coordinator.reads(NL.say("duties", "rules.saved"), "Verblijfsaanvragen");
    }

    private static void adds(Visitor coordinator, String code, String dutch, String english) {
        coordinator.fill("code", code);
        coordinator.fill("nameNl", dutch);
        coordinator.fill("nameEn", english);
        coordinator.fill("process", "Verblijfsaanvragen");
        coordinator.press("save");
        coordinator.reads(NL.say("duties", "rules.saved"), code);
    }

    private void importsList(Visitor coordinator) {
        coordinator.visit("/desk/duty-import");
        coordinator.press("look");
        assertThat(coordinator.the("file-error")).containsText(NL.say("faults", "file.missing"));
        coordinator.fill("asOf", today.plusDays(2).toString());
        sends(coordinator, LIST, StandardCharsets.UTF_8);
        assertThat(coordinator.the("asOf-error")).containsText(NL.say("faults", "duties.asOf.future"));
        assertThat(coordinator.the("asOf")).hasValue(today.plusDays(2).toString());
        coordinator.fill("asOf", today.toString());
        sends(coordinator, LIST, Charset.forName("windows-1252"));
        assertThat(coordinator.the("file-error")).containsText(NL.say("faults", "duties.file.encoding"));
        sends(coordinator, LIST + "P10004;D;XYZ;TOETSEN\n", StandardCharsets.UTF_8);
        assertThat(coordinator.the("faults")).containsText("XYZ");
        coordinator.press("take");
        assertThat(coordinator.the("leaveOut-error")).containsText(NL.say("faults", "duties.draft.faulty"));
        coordinator.press("discard");
        coordinator.reads(NL.say("duties", "import.discarded"));
        sends(coordinator, new byte[] {'P', 'K', 3, 4, 0});
        assertThat(coordinator.the("file-error")).containsText(NL.say("faults", "sheet.file.broken"));
        // what it is its content tells, and not the name of the file
        for (SheetFormat format : List.of(SheetFormat.ODS, SheetFormat.XLSX)) {
            sends(coordinator, spreadsheet(LIST + "P10004;D;XYZ;TOETSEN\n", format));
            assertThat(coordinator.the("faults")).containsText("XYZ");
            coordinator.press("discard");
        }
        sends(coordinator, spreadsheet(LIST + "P10004;D;XYZ;TOETSEN\n", SheetFormat.XLSX));
        coordinator.the("leaveOut").check();
        coordinator.press("take");
        coordinator.reads(NL.say("duties", "import.done"));
        assertThat(coordinator.the("figures")).containsText("2");
    }

    private static byte[] spreadsheet(String list, SheetFormat format) {
        List<List<Cell>> rows = list.lines()
                .map(line -> Arrays.stream(line.split(";", -1)).map(Cell::of).toList())
                .toList();
        return format.write(List.of(
                new Sheet("Lijst", rows.get(0).stream().map(Cell::text).toList(), rows.subList(1, rows.size()))));
    }

    private static void sends(Visitor coordinator, String file, Charset as) {
        sends(coordinator, file.getBytes(as));
    }

    private static void sends(Visitor coordinator, byte[] file) {
        coordinator.the("file").setInputFiles(new FilePayload("lijst.csv", "text/csv", file));
        coordinator.press("look");
    }

    private void findsConflicts(Visitor coordinator) {
        coordinator.click(coordinator.page().locator("#units tbody a").first());
        assertThat(rows(coordinator, "conflicts")).hasCount(2);
        Taken.from(coordinator, "conflicts")
                .says("=B. Bouzid", "Beslissing toetsen")
                .saysIn("csv", "'=B. Bouzid")
                .saysIn("ods", "\"=B. Bouzid\"")
                .saysIn("xlsx", "\"=B. Bouzid\"");
        coordinator.click(
                rows(coordinator, "conflicts").filter(having("A. de Boer")).locator("a"));
        coordinator.fill("measure", "Een collega kijkt elke week alles na.");
        coordinator.fill("holdsUntil", today.plusYears(2).toString());
        coordinator.press("save");
        assertThat(coordinator.the("reason-error")).isVisible();
        coordinator.fill("reason", "De opvolger begint later.");
        coordinator.fill("measureNumber", "twaalf");
        coordinator.press("save");
        assertThat(coordinator.the("measureNumber-error")).containsText(NL.say("faults", "duties.measureNumber.wrong"));
        coordinator.fill("measureNumber", "");
        coordinator.press("save");
        assertThat(coordinator.the("holdsUntil-error")).containsText(NL.say("faults", "duties.holdsUntil.far"));
        coordinator.fill("holdsUntil", today.plusDays(60).toString());
        coordinator.fill("measureNumber", "M-999999");
        coordinator.press("save");
        assertThat(coordinator.the("measureNumber-error"))
                .containsText(NL.say("faults", "duties.measureNumber.unknown"));
        assertThat(coordinator.the("measureNumber")).hasValue("M-999999");
        coordinator.fill("measureNumber", "");
        coordinator.press("save");
        coordinator.reads(NL.say("duties", "ask.done"), NL.say("duties", "state.ASKED"));
    }

    private static void looksAhead(Visitor coordinator) {
        coordinator.visit("/desk/duty-what-if");
        coordinator.press("look");
        assertThat(coordinator.the("person-error")).isVisible();
        coordinator.fill("person", "P10003");
        coordinator.select("planned", "BESLISSEN – Beslissen op een aanvraag");
        coordinator.select("unit", "Immigratie- en Naturalisatiedienst");
        coordinator.press("look");
        assertThat(coordinator.the("forecast")).containsText(NL.say("duties", "forecast.arise"));
        coordinator.fill("person", "P99999");
        coordinator.press("look");
        assertThat(coordinator.the("forecast")).containsText(NL.say("duties", "forecast.nobody"));
    }

    /** Confidants decide by their appointment from now on: whoever of them would review too has a conflict. */
    private static void appoints(Visitor coordinator) {
        coordinator.visit("/desk/duty-rules");
        coordinator.click(coordinator
                .page()
                .locator("#duties a")
                .filter(having("Beslissen op een aanvraag"))
                .first());
        coordinator.the("appointments-CONFIDANT").check();
        coordinator.press("save");
        assertThat(coordinator.the("duties")).containsText(NL.say("duties", "appointed.CONFIDANT"));
        coordinator.visit("/desk/duties");
        assertThat(coordinator.the("unmatched")).isVisible();
        coordinator.visit("/desk/duty-what-if");
        coordinator.fill("person", "n.aydin");
        coordinator.select("planned", "TOETSEN – Beslissing toetsen");
        coordinator.select("unit", "Immigratie- en Naturalisatiedienst");
        coordinator.press("look");
        assertThat(coordinator.the("forecast")).containsText(NL.say("duties", "forecast.arise"));
        assertThat(coordinator.the("forecast")).containsText(NL.say("duties", "appointed.CONFIDANT"));
    }

    private static void ends(Visitor coordinator) {
        coordinator.visit("/desk/duty-exceptions");
        coordinator.click(coordinator.page().locator("#exceptions a").filter(having("A. de Boer")));
        coordinator.press("end");
        assertThat(coordinator.the("reason-error")).isVisible();
        coordinator.fill("reason", "De opvolger is er.");
        coordinator.press("end");
        coordinator.reads(NL.say("duties", "state.ENDED"), "De opvolger is er.");
        coordinator.visit("/desk/duty-rules");
        coordinator.click(coordinator.page().locator("#pairs tbody a").first());
        coordinator.press("save");
        assertThat(coordinator.the("reason-error")).isVisible();
        coordinator.fill("reason", "Geldt niet meer.");
        coordinator.press("save");
        coordinator.reads(NL.say("duties", "rule.over"));
        coordinator.visit("/desk/duty-conflicts");
        assertThat(coordinator.the("none")).isVisible();
    }

    private static Locator rows(Visitor visitor, String table) {
        return visitor.the(table).locator("tbody tr");
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
