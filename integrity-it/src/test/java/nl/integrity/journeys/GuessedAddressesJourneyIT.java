package nl.integrity.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.access.Role;
import nl.integrity.journeys.Clerk.Reply;
import nl.integrity.journeys.RawVisitor.Sent;
import org.junit.jupiter.api.Test;

/**
 * Every page of the desk whose address names something, with everybody that one can be to it, by address alone: what comes back is what the
 * written matrix of who may do what says, cell by cell; and what is not for somebody looks, byte for byte, like what does not exist.
 */
@Journey
class GuessedAddressesJourneyIT {
    private static final Path ROOT = Stack.checkout().root();
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");

    /** What an address says besides what it is about: what was done there, how to show it. */
    private static final Set<String> NO_REFERENCE = Set.of(
            "done",
            "sent",
            "fault",
            "further",
            "before",
            "behind",
            "when",
            "kind",
            "after",
            "where",
            "year",
            "location",
            "mine",
            "which",
            "unit",
            "pair",
            "corrects",
            "standing",
            "source");

    private static final Pattern TALK = Pattern.compile("/desk/talk\\?t=([0-9a-f-]{36})");
    private static final String NOBODYS = "00000000-0000-4000-8000-000000000000";

    /**
     * A page that is about something.
     *
     * @param action as the matrix calls what it takes to open it
     * @param door the roles that its door asks for; empty for all that the matrix lets in
     * @param of what it is about
     * @param more what else its address names: nothing that there is
     * @param opens whether there is something to show to those who may
     */
    private record PageOf(String action, Set<String> door, Of of, String more, boolean opens) {
        static PageOf aCase(String action, String... door) {
            return new PageOf(action, Set.of(door), Of.CASE, "", true);
        }

        static PageOf nothingIn(String action, String more) {
            return new PageOf(action, Set.of(), Of.CASE, more, false);
        }

        static PageOf ofTheSystem(String action, Of of, String more, boolean opens) {
            return new PageOf(action, Set.of(), of, more, opens);
        }
    }

    /** What is named, and by which word of the address. */
    private enum Of {
        CASE("nr", "2019-9999"),
        MEETING("id", NOBODYS),
        COMMITTEE("of", "XX"),
        TOPIC("topic", "NOTHING"),
        UNIT("of", "XX"),
        APPOINTMENT("of", NOBODYS),
        GAP("about", NOBODYS),
        LETTER("kind", "NOTHING"),
        TALK("t", NOBODYS),
        RECOMMENDATION("nr", "999999"),
        MEASURE("nr", "999999"),
        VULNERABILITY("nr", "999999"),
        IMPORT("list", NOBODYS),
        RULE("of", NOBODYS),
        EXCEPTION("of", NOBODYS),
        HOLDER("who", NOBODYS),
        FUNCTION("of", NOBODYS),
        ACTIVITY("of", NOBODYS),
        HEARING("of", NOBODYS),
        REPORT("report", NOBODYS);

        private final String parameter;
        private final String unknown;

        Of(String parameter, String unknown) {
            this.parameter = parameter;
            this.unknown = unknown;
        }
    }

    private static final Map<String, PageOf> PAGES = Map.ofEntries(
            Map.entry("advice", PageOf.nothingIn("read advice", "")),
            Map.entry("case", PageOf.aCase("read case")),
            Map.entry("case-files", PageOf.aCase("read case")),
            Map.entry("confidant", PageOf.ofTheSystem("manage confidants", Of.APPOINTMENT, "", true)),
            Map.entry("confidant-certificate", PageOf.ofTheSystem("manage confidants", Of.APPOINTMENT, "", true)),
            Map.entry("confidant-change", PageOf.ofTheSystem("manage confidants", Of.APPOINTMENT, "", true)),
            Map.entry("confidant-end", PageOf.ofTheSystem("manage confidants", Of.APPOINTMENT, "", true)),
            Map.entry(
                    "coverage-gap",
                    PageOf.ofTheSystem(
                            "read coverage", Of.GAP, "&kind=NOBODY&from=2019-01-01&until=2019-01-02", false)),
            Map.entry("course", PageOf.aCase("read case")),
            Map.entry("duty-appointment", PageOf.ofTheSystem("manage duties", Of.RULE, "", false)),
            Map.entry("duty-end", PageOf.ofTheSystem("manage duties", Of.RULE, "", false)),
            Map.entry("duty-exception", PageOf.ofTheSystem("read duties", Of.EXCEPTION, "", false)),
            Map.entry("duty-exception-ask", PageOf.ofTheSystem("manage duties", Of.HOLDER, "&pair=" + NOBODYS, false)),
            Map.entry("screening-function", PageOf.ofTheSystem("manage screening", Of.FUNCTION, "", false)),
            Map.entry("screening-function-end", PageOf.ofTheSystem("manage screening", Of.FUNCTION, "", false)),
            Map.entry("screening-holder-add", PageOf.ofTheSystem("manage screening", Of.FUNCTION, "", false)),
            Map.entry(
                    "screening-holder", PageOf.ofTheSystem("manage screening", Of.FUNCTION, "&who=" + NOBODYS, false)),
            Map.entry("awareness-activity", PageOf.ofTheSystem("read readiness", Of.ACTIVITY, "", false)),
            Map.entry("awareness-plan", PageOf.ofTheSystem("manage awareness", Of.ACTIVITY, "", false)),
            Map.entry(
                    "awareness-count", PageOf.ofTheSystem("manage awareness", Of.ACTIVITY, "&unit=" + NOBODYS, false)),
            Map.entry("deliberation", PageOf.aCase("read deliberation")),
            Map.entry("identity", PageOf.aCase("read reveals")),
            Map.entry("identity-ask", PageOf.aCase("read reveals")),
            Map.entry("identity-request", PageOf.nothingIn("read reveals", "&id=" + NOBODYS)),
            Map.entry("investigation", PageOf.aCase("read investigation")),
            Map.entry("investigation-assign", PageOf.aCase("assign investigation")),
            Map.entry("investigation-method", PageOf.nothingIn("read investigation", "")),
            Map.entry("investigation-finding", PageOf.nothingIn("read investigation", "&point=1")),
            Map.entry("investigation-hold", PageOf.aCase("read investigation")),
            Map.entry("final-report", PageOf.aCase("read final report")),
            Map.entry("audited-report", PageOf.ofTheSystem("read audited report", Of.REPORT, "", false)),
            Map.entry("hearing", PageOf.aCase("read hearing")),
            Map.entry("hearing-subject", PageOf.nothingIn("read hearing", "&of=" + NOBODYS)),
            Map.entry("about-me-case", PageOf.ofTheSystem("read own hearing", Of.HEARING, "", false)),
            Map.entry("investigation-evidence", PageOf.aCase("read evidence")),
            Map.entry("investigation-evidence-add", PageOf.nothingIn("read evidence", "")),
            Map.entry("investigation-custody", PageOf.nothingIn("read evidence", "&piece=1")),
            Map.entry("investigation-interviews", PageOf.aCase("read interviews")),
            Map.entry("investigation-interview", PageOf.nothingIn("read interviews", "&interview=1")),
            Map.entry("investigation-interview-plan", PageOf.nothingIn("read interviews", "")),
            Map.entry("investigation-interview-move", PageOf.nothingIn("read interviews", "&interview=1&move=HOLD")),
            Map.entry("interest", PageOf.aCase("declare interest")),
            Map.entry("joining", PageOf.aCase("join case")),
            Map.entry("letter", PageOf.ofTheSystem("edit letters", Of.LETTER, "&version=1", true)),
            Map.entry("measure", PageOf.ofTheSystem("read measure", Of.MEASURE, "", true)),
            Map.entry("measure-plan", PageOf.ofTheSystem("plan measure", Of.MEASURE, "", true)),
            Map.entry("minutes", PageOf.nothingIn("read deliberation", "&item=" + NOBODYS)),
            Map.entry("motion", PageOf.nothingIn("read deliberation", "&motion=" + NOBODYS)),
            Map.entry("motion-propose", PageOf.nothingIn("read deliberation", "&item=" + NOBODYS)),
            Map.entry("note", PageOf.nothingIn("read notes", "&note=" + NOBODYS)),
            Map.entry("notes", PageOf.aCase("read notes")),
            Map.entry("outlook", PageOf.aCase("read case")),
            Map.entry("paper", PageOf.nothingIn("read documents", "&id=" + NOBODYS)),
            Map.entry("papers", PageOf.aCase("read documents")),
            Map.entry("recommendation", PageOf.ofTheSystem("read recommendations", Of.RECOMMENDATION, "", true)),
            Map.entry("recommendations-import", PageOf.ofTheSystem("keep recommendations", Of.IMPORT, "", false)),
            Map.entry("record", PageOf.aCase("read case", Role.SECRETARY)),
            Map.entry("related", PageOf.aCase("read case")),
            Map.entry("stand-in", PageOf.aCase("open to stand in")),
            Map.entry("subject-care", PageOf.aCase("arrange care")),
            Map.entry("tags", PageOf.aCase("read case")),
            Map.entry("talk", PageOf.ofTheSystem("read talk", Of.TALK, "", true)),
            Map.entry("talk-report", PageOf.ofTheSystem("hand over talk", Of.TALK, "", true)),
            Map.entry("triage", PageOf.aCase("read triage")),
            Map.entry("triage-assess", PageOf.aCase("read triage")),
            Map.entry("triage-decide", PageOf.aCase("read triage")),
            Map.entry("meeting", PageOf.ofTheSystem("read meeting", Of.MEETING, "", true)),
            Map.entry("committee", PageOf.ofTheSystem("manage committees", Of.COMMITTEE, "", true)),
            Map.entry("committee-appoint", PageOf.ofTheSystem("manage committees", Of.COMMITTEE, "", true)),
            Map.entry("committee-charter", PageOf.ofTheSystem("manage committees", Of.COMMITTEE, "", true)),
            Map.entry("committee-close", PageOf.ofTheSystem("manage committees", Of.COMMITTEE, "", true)),
            Map.entry(
                    "committee-end", PageOf.ofTheSystem("manage committees", Of.COMMITTEE, "&seat=" + NOBODYS, false)),
            Map.entry("vulnerability", PageOf.ofTheSystem("read vulnerability", Of.VULNERABILITY, "", true)),
            Map.entry("vulnerability-weigh", PageOf.ofTheSystem("keep vulnerabilities", Of.VULNERABILITY, "", true)),
            Map.entry("unit", PageOf.ofTheSystem("manage units", Of.UNIT, "", true)),
            Map.entry("unit-end", PageOf.ofTheSystem("manage units", Of.UNIT, "&head=" + NOBODYS, false)),
            Map.entry("content-edit", PageOf.ofTheSystem("edit content", Of.TOPIC, "", true)),
            Map.entry("content-history", PageOf.ofTheSystem("edit content", Of.TOPIC, "", true)));

    /** Where what a page shows is taken along, and as the matrix calls what it takes. */
    private static final Map<String, String> TAKEN = Map.of(
            "recommendations-table", "read recommendations",
            "measures-table?which=all", "read recommendations",
            "measures-table?which=mine", "list own measures",
            "risk-map-table", "read risk map",
            "progress-table?on=2020-06-01&since=2020-05-01", "read recommendations",
            "duties-table", "read duties",
            "duty-conflicts-table", "read duties",
            "screening-table", "read readiness",
            "awareness-table", "read readiness");

    private static final Map<String, String> FORMATS = Map.of(
            "CSV", "text/csv;charset=UTF-8",
            "ODS", "application/vnd.oasis.opendocument.spreadsheet",
            "XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "PDF", "application/pdf");

    /**
     * A form that is sent with the rights of somebody else.
     *
     * @param path of the page; it ends in what it is about
     * @param opener who has such a form before them
     */
    private record Act(String path, String button, String opener) {}

    /** Somebody, and what they are to the case: in the words of the matrix. */
    private record Somebody(String username, String role, Set<String> is, State state) {
        /** How far they are with it. */
        enum State {
            IN,
            UNDECLARED,
            OUT
        }
    }

    private static final Map<String, Somebody> PEOPLE = people();

    private static Map<String, Somebody> people() {
        Map<String, Somebody> people = new LinkedHashMap<>();
        people.put("a secretary of the committee", in(Desk.SECRETARY, Role.SECRETARY, "as the committee's secretary"));
        people.put("its chair", in(Desk.CHAIR, Role.COMMITTEE_MEMBER, "as chair", "as member"));
        people.put("a member", in(Desk.MEMBER, Role.COMMITTEE_MEMBER, "as member"));
        people.put(
                "a member who has not declared",
                new Somebody(Desk.OTHER_MEMBER, Role.COMMITTEE_MEMBER, Set.of("as member"), Somebody.State.UNDECLARED));
        people.put("a member with an interest", out(Desk.CONFLICTED_MEMBER, Role.COMMITTEE_MEMBER, "as member"));
        people.put(
                "a secretary whom it is about",
                out(Desk.OTHER_SECRETARY, Role.SECRETARY, "as the committee's secretary"));
        people.put("who sat there before", out("f.elamrani", Role.COMMITTEE_MEMBER));
        people.put("a secretary of another committee", out(Desk.SECRETARY_ELSEWHERE, Role.SECRETARY));
        people.put("the decision maker", in(Desk.DECISION_MAKER, Role.DECISION_MAKER, "as decision maker"));
        people.put("the administrator", out(Desk.ADMINISTRATOR, Role.ADMINISTRATOR));
        people.put("an auditor", out(Desk.AUDITOR, Role.AUDITOR, "as its verifier"));
        people.put("the owner of a measure", out(Desk.MEASURE_OWNER, Role.MEASURE_OWNER, "as whoever sees to it"));
        people.put("the coordinator", out(Desk.COORDINATOR, Role.COORDINATOR));
        people.put("a confidant who was asked", out(Desk.CONFIDANT_WHO_TALKS, Role.CONFIDANT, "as its confidant"));
        people.put("another confidant", out(Desk.CONFIDANT, Role.CONFIDANT));
        people.put("an employee", out(Desk.EMPLOYEE, Role.EMPLOYEE));
        return people;
    }

    private static Somebody in(String username, String role, String... is) {
        return new Somebody(username, role, Set.of(is), Somebody.State.IN);
    }

    private static Somebody out(String username, String role, String... is) {
        return new Somebody(username, role, Set.of(is), Somebody.State.OUT);
    }

    private final Map<String, Map<String, String>> matrix = matrix();

    /** Of each action, to whom of those with a role it is allowed. */
    private static Map<String, Map<String, String>> matrix() {
        List<List<String>> rows = lines(ROOT.resolve("docs/access-matrix.md")).stream()
                .filter(line -> line.startsWith("|"))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
        Map<String, Map<String, String>> matrix = new LinkedHashMap<>();
        rows.forEach(row -> {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int column = 2; column < row.size() - 1; column++) {
                cells.put(rows.get(0).get(column), row.get(column));
            }
            matrix.put(row.get(1), cells);
        });
        return matrix;
    }

    @Test
    void every_page_that_is_about_something_is_in_the_table() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> pages = Files.list(ROOT.resolve("integrity-web/src/main/webapp/desk"))) {
            pages.filter(page -> references(page))
                    .map(page -> page.getFileName().toString().replace(".xhtml", ""))
                    .forEach(found::add);
        }
        assertThat(found).isEqualTo(new TreeSet<>(PAGES.keySet()));
    }

    private static boolean references(Path page) {
        return PARAMETER
                .matcher(String.join("\n", lines(page)))
                .results()
                .anyMatch(parameter -> !NO_REFERENCE.contains(parameter.group(1)));
    }

    @Test
    void an_address_shows_to_each_what_the_matrix_says_and_what_is_forbidden_looks_like_what_is_not_there(
            Visitors visitors) throws SQLException {
        try (Connection database = visitors.stack().database()) {
            Scene scene = new Scene(visitors, database);
            try {
                cellByCell(scene);
                takenAlong(scene);
                filesOfAMeasure(scene);
                forged(scene);
            } finally {
                scene.clearUp();
            }
        }
    }

    private void cellByCell(Scene scene) {
        List<String> wrong = new ArrayList<>();
        PAGES.forEach((name, page) -> PEOPLE.forEach((who, person) -> {
            String path = "/desk/" + name + "?" + page.of().parameter + "=";
            Reply reply = scene.clerk(person).get(path + scene.known(page.of()) + page.more());
            String expected = expected(page, person, scene);
            String actual = reply.status() + (reply.location().isEmpty() ? "" : " " + reply.location());
            if (!actual.equals(expected)) {
                wrong.add(who + " at " + name + ": " + actual + ", not " + expected);
            }
            if (expected.equals("404")) {
                String forbidden = reply.bare();
                String unknown = scene.clerk(person)
                        .get(path + page.of().unknown + page.more())
                        .bare();
                if (!forbidden.equals(unknown)) {
                    wrong.add(who + " at " + name + " can tell it from one that is not there");
                }
            }
        }));
        assertThat(wrong).isEmpty();
    }

    private void takenAlong(Scene scene) {
        List<String> wrong = new ArrayList<>();
        TAKEN.forEach((path, action) -> PEOPLE.forEach((who, person) -> {
            boolean allowed = "yes"
                    .equals(Objects.requireNonNull(matrix.get(action), action).get(person.role()));
            FORMATS.forEach((format, type) -> {
                Reply reply = scene.clerk(person).post("/desk/" + path, List.of(new Sent("format", format)));
                String actual = reply.status() + " " + reply.headers().get("content-type");
                if (allowed ? !actual.equals("200 [" + type + "]") : reply.status() != 404) {
                    wrong.add(who + " takes " + path + " as " + format + ": " + actual);
                }
            });
        }));
        assertThat(wrong).isEmpty();
    }

    /** Whoever may add one does, and whoever reads the measure has it; to all others it is like one of a measure that there is not. */
    private void filesOfAMeasure(Scene scene) {
        List<String> wrong = new ArrayList<>();
        PEOPLE.forEach((who, person) -> {
            int added = adds(scene.known(Of.MEASURE), scene.clerk(person)).status();
            boolean may = isOpen("prove measure", person);
            if (added != (may ? 302 : 404)) {
                wrong.add(who + " adds a file: " + added);
            }
        });
        PEOPLE.forEach((who, person) -> {
            Reply file = takes(scene.known(Of.MEASURE), "1", scene.clerk(person));
            Reply unknown = takes(Of.MEASURE.unknown, "1", scene.clerk(person));
            Reply none = takes(scene.known(Of.MEASURE), "21", scene.clerk(person));
            boolean may = isOpen("read measure", person);
            if (may ? !file.body().equals("Two names.") : !file.bare().equals(unknown.bare())) {
                wrong.add(who + " takes a file: " + file.status());
            }
            if (unknown.status() != 404 || !none.bare().equals(unknown.bare())) {
                wrong.add(who + " takes a file that is not there: " + unknown.status() + ", " + none.status());
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static Reply adds(String measure, Clerk clerk) {
        return clerk.attaches(
                "/desk/measure-file-upload?nr=" + measure,
                List.of(
                        new Sent("nr", measure),
                        new Sent("submission", UUID.randomUUID().toString()),
                        new Sent("shows", "Two names are asked for.")),
                "screen.txt",
                "Two names.");
    }

    private static Reply takes(String measure, String file, Clerk clerk) {
        return clerk.post(
                "/desk/measure-file-download",
                List.of(new Sent("nr", measure), new Sent("file", file), new Sent("copy", "ORIGINAL")));
    }

    private boolean isOpen(String action, Somebody person) {
        String cell = Objects.requireNonNull(
                Objects.requireNonNull(matrix.get(action), action).get(person.role()), person.role());
        return cell.equals("yes") || person.is().stream().anyMatch(what -> contains(cell, what));
    }

    private String expected(PageOf page, Somebody person, Scene scene) {
        String cell = Objects.requireNonNull(
                Objects.requireNonNull(matrix.get(page.action()), page.action()).get(person.role()), person.role());
        boolean excluded = page.of() == Of.CASE && person.state() == Somebody.State.OUT;
        boolean undeclared = page.of() == Of.CASE && person.state() == Somebody.State.UNDECLARED;
        Set<String> is = undeclared ? Set.of("before declaring") : person.is();
        boolean allowed = cell.equals("yes") || (!excluded && is.stream().anyMatch(what -> contains(cell, what)));
        boolean atTheDoor = page.door().isEmpty() || page.door().contains(person.role());
        if (allowed && atTheDoor) {
            return page.opens() ? "200" : "404";
        }
        return undeclared && atTheDoor && !cell.equals("–")
                ? "302 " + scene.address("/desk/interest?nr=" + scene.known(Of.CASE))
                : "404";
    }

    private static boolean contains(String cell, String what) {
        return Arrays.asList(cell.split(" or ", -1)).contains(what);
    }

    /** Whoever has the form of somebody else before them, and sends it: nothing of it is done. */
    private void forged(Scene scene) throws SQLException {
        String kase = "?nr=" + scene.known(Of.CASE);
        List<Act> acts = List.of(
                new Act("/desk/case" + kase, "acknowledge", Desk.SECRETARY),
                new Act("/desk/course" + kase, "hand", Desk.SECRETARY),
                new Act("/desk/deliberation" + kase, "word", Desk.MEMBER),
                new Act("/desk/record" + kase, "begin", Desk.SECRETARY),
                new Act("/desk/tags" + kase, "on", Desk.SECRETARY),
                new Act("/desk/triage" + kase, "appoint", Desk.CHAIR),
                new Act("/desk/interest" + kase, "tell", Desk.MEMBER),
                new Act("/desk/committee-appoint?of=IC", "save", Desk.ADMINISTRATOR),
                new Act("/desk/committee-charter?of=IC", "save", Desk.ADMINISTRATOR),
                new Act("/desk/committee-found", "save", Desk.ADMINISTRATOR),
                new Act("/desk/unit?of=IND", "put", Desk.ADMINISTRATOR),
                new Act("/desk/unit?of=IND", "save", Desk.ADMINISTRATOR));
        List<String> wrong = new ArrayList<>();
        scene.isAcknowledged();
        String before = scene.all();
        for (Act act : acts) {
            List<Sent> form = scene.clerk(act.opener()).get(act.path()).form(act.button());
            assertThat(form).as(act.toString()).isNotEmpty();
            PEOPLE.forEach((who, person) -> {
                boolean ofACase = act.path().contains("?nr=");
                if (ofACase
                        ? person.state() == Somebody.State.OUT
                        : !person.role().equals(Role.ADMINISTRATOR)) {
                    int status = scene.clerk(person).post(act.path(), form).status();
                    if (status != 404) {
                        wrong.add(who + " sends " + act + ": " + status);
                    }
                }
            });
        }
        assertThat(wrong).isEmpty();
        assertThat(scene.all()).isEqualTo(before);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A case to which everybody is what they are, and what else is guessed. */
    private static final class Scene {
        private final Visitors visitors;
        private final Connection database;
        private final Map<String, Clerk> clerks = new LinkedHashMap<>();
        private final String number;
        private final UUID meeting = UUID.randomUUID();
        private final String talk;
        private final String recommendation;
        private final String measure;
        private final String vulnerability;

        Scene(Visitors visitors, Connection database) throws SQLException {
            this.visitors = visitors;
            this.database = database;
            PEOPLE.values().forEach(person -> clerks.put(person.username(), visitors.atTheDesk(person.username())));
            number = visitors.withoutBrowser(Language.NL)
                    .files("Iemand raadt adressen.", "Immigratie- en Naturalisatiedienst")
                    .number();
            for (Somebody person : PEOPLE.values()) {
                UUID id = Stack.account(person.username()).id();
                if (person.state() == Somebody.State.IN || person.username().equals("f.elamrani")) {
                    change(
                            "insert into case_interest select gen_random_uuid(), id, ?, now(), 'NONE' from case_file where number = ?",
                            id,
                            number);
                }
            }
            change(
                    "insert into case_part select id, round, ?, 'DECISION_MAKER', now(), ? from case_file where number = ?",
                    Stack.account(Desk.DECISION_MAKER).id(),
                    Stack.account(Desk.SECRETARY).id(),
                    number);
            change(
                    "update case_file set owner = ? where number = ?",
                    Stack.account(Desk.SECRETARY).id(),
                    number);
            change(
                    "insert into seat select gen_random_uuid(), id, ?, 'MEMBER', date '2020-01-01', null, date '2021-01-01', now(),"
                            + " gen_random_uuid(), true from committee where code = 'IC'",
                    Stack.account("f.elamrani").id());
            change(
                    "insert into meeting select ?, id, timestamptz '2020-06-01 10:00', 'Kamer 1', now(), gen_random_uuid()"
                            + " from committee where code = 'IC'",
                    meeting);
            isAbout(Desk.OTHER_SECRETARY);
            isAbout(Desk.CONFLICTED_MEMBER);
            talk = talks();
            recommendation = recommended();
            measure = planned();
            vulnerability = weak();
        }

        private String recommended() {
            String source = after(
                    "of=",
                    sends(
                            "/desk/recommendation-add",
                            "add-source",
                            Map.of(
                                    "title", "Iemand raadt adressen",
                                    "kind", "AUDIT",
                                    "publishedOn", "2020-01-01",
                                    "confidentiality", "INTERNAL")));
            return after(
                    "nr=",
                    sends(
                            "/desk/recommendation-add",
                            "add",
                            Map.of(
                                    "source", source,
                                    "paragraph", "1",
                                    "text", "Laat niemand raden.")));
        }

        private String planned() {
            String unit = text("select id::text from unit where code = 'IND'");
            return after(
                    "nr=",
                    sends(
                            "/desk/measure-plan?for=" + recommendation,
                            "save",
                            Map.ofEntries(
                                    Map.entry("title", "Niemand raadt"),
                                    Map.entry("recommendations", "R-" + recommendation),
                                    Map.entry("kind", "TRAINING"),
                                    Map.entry("plan", "Wij leren het."),
                                    Map.entry(
                                            "owner",
                                            Stack.account(Desk.MEASURE_OWNER)
                                                    .id()
                                                    .toString()),
                                    Map.entry("deputy", ""),
                                    Map.entry(
                                            "verifier",
                                            Stack.account(Desk.AUDITOR).id().toString()),
                                    Map.entry("unit", unit),
                                    Map.entry("dueOn", "2099-01-01"),
                                    Map.entry("checkMonths", "6"),
                                    Map.entry("repeatMonths", ""),
                                    Map.entry("euros", ""),
                                    Map.entry("why", "Daarom."))));
        }

        private String weak() {
            String process = "raden " + UUID.randomUUID();
            sends(
                    "/desk/vulnerability-add",
                    "add",
                    Map.of(
                            "source",
                                    text(
                                            "select source::text from recommendation where number = ?::integer",
                                            recommendation),
                            "layer", "PEOPLE",
                            "process", process,
                            "step", "raden",
                            "weakness", "Men raadt.",
                            "owner", Stack.account(Desk.MEASURE_OWNER).id().toString(),
                            "verifier", Stack.account(Desk.AUDITOR).id().toString(),
                            "likelihood", "1",
                            "impact", "1"));
            return text("select number::text from vulnerability where process = ?", process);
        }

        /** The coordinator fills in a form and sends it; where that leads. */
        private String sends(String path, String button, Map<String, String> answers) {
            List<Sent> form = new ArrayList<>(clerk(Desk.COORDINATOR).get(path).form(button));
            form.removeIf(sent -> answers.containsKey(sent.name()));
            answers.forEach((name, value) -> form.add(new Sent(name, value)));
            Reply reply = clerk(Desk.COORDINATOR).post(path, form);
            assertThat(reply.status()).as(reply.body()).isEqualTo(302);
            return reply.location();
        }

        private static String after(String parameter, String location) {
            return location.substring(location.indexOf(parameter) + parameter.length())
                    .replaceAll("&.*", "");
        }

        /** The auditor asks for a conversation; its address, from the desk of whoever was asked. */
        private String talks() {
            String text = "Iemand raadt adressen. " + UUID.randomUUID();
            String path = "/desk/talk-ask";
            List<Sent> form = new ArrayList<>(clerk(Desk.AUDITOR).get(path).form("send"));
            form.removeIf(sent -> List.of("confidant", "text").contains(sent.name()));
            form.add(new Sent(
                    "confidant", Stack.account(Desk.CONFIDANT_WHO_TALKS).id().toString()));
            form.add(new Sent("text", text));
            clerk(Desk.AUDITOR).post(path, form);
            Clerk confidant = clerk(Desk.CONFIDANT_WHO_TALKS);
            return TALK.matcher(confidant.get("/desk/talks").body())
                    .results()
                    .map(link -> link.group(1))
                    .filter(id -> confidant.get("/desk/talk?t=" + id).body().contains(text))
                    .findFirst()
                    .orElseThrow();
        }

        /** Said by themselves, by the form that asks for it; whether they were named or know it better comes to the same. */
        private void isAbout(String username) {
            String path = "/desk/interest?nr=" + number;
            List<Sent> form = new ArrayList<>(clerk(username).get(path).form("tell"));
            form.removeIf(sent -> sent.name().equals("interest"));
            form.add(new Sent("interest", "SELF"));
            assertThat(clerk(username).post(path, form).status()).isEqualTo(302);
        }

        Clerk clerk(Somebody person) {
            return clerk(person.username());
        }

        Clerk clerk(String username) {
            return Objects.requireNonNull(clerks.get(username), username);
        }

        String known(Of of) {
            return switch (of) {
                case CASE -> number;
                case MEETING -> meeting.toString();
                case COMMITTEE -> "IC";
                case TOPIC -> topic();
                case UNIT -> "IND";
                case APPOINTMENT -> Stack.account(Desk.CONFIDANT_WHO_TALKS).id().toString();
                case GAP, RULE, EXCEPTION, HOLDER, FUNCTION, ACTIVITY, HEARING, REPORT -> NOBODYS;
                case LETTER -> "ACKNOWLEDGEMENT";
                case TALK -> talk;
                case RECOMMENDATION -> recommendation;
                case MEASURE -> measure;
                case VULNERABILITY -> vulnerability;
                case IMPORT -> NOBODYS;
            };
        }

        private String topic() {
            return text("select code from content_topic order by code limit 1");
        }

        String address(String path) {
            return visitors.stack().address().resolve(path).toString();
        }

        /** All that is kept of the case, of the committees and of the units. */
        String all() throws SQLException {
            return Stream.of(
                            "case_file t where t.number = ?",
                            "case_course t join case_file c on c.id = t.case_file where c.number = ?",
                            "case_interest t join case_file c on c.id = t.case_file where c.number = ?",
                            "case_part t join case_file c on c.id = t.case_file where c.number = ?",
                            "case_tag t join case_file c on c.id = t.case_file where c.number = ?",
                            "case_handover t join case_file c on c.id = t.case_file where c.number = ?",
                            "allegation t join case_file c on c.id = t.case_file where c.number = ?",
                            "identity_request t join case_file c on c.id = t.case_file where c.number = ?",
                            "message t join report c on c.id = t.report where c.number = ?",
                            "oral_record t join report c on c.id = t.report where c.number = ?",
                            "exclusion t join case_file c on c.id = t.dossier where c.number = ?",
                            "unit_part t join unit c on c.id = t.unit where c.code = 'IND' and ? <> ''",
                            "unit_lead t join unit c on c.id = t.unit where c.code = 'IND' and ? <> ''",
                            "(select version from committee where code = 'IC' and ? <> '') t")
                    .map(table -> text(
                            "select coalesce(string_agg(md5(t::text), ',' order by t::text), '') from " + table,
                            number))
                    .collect(Collectors.joining("\n"));
        }

        /** So that other journeys do not come across it. */
        void clearUp() throws SQLException {
            change("delete from meeting where id = ?", meeting);
            text(
                    "select erase_talk(t.code)::text from talk t join talk_holding h on h.talk = t.id where h.id = ?::uuid",
                    talk);
            change("delete from case_part where case_file = (select id from case_file where number = ?)", number);
        }

        private String text(String query, Object... parameters) {
            try (PreparedStatement statement = prepare(query, parameters);
                    ResultSet found = statement.executeQuery()) {
                assertThat(found.next()).as(query).isTrue();
                return found.getString(1);
            } catch (SQLException e) {
                throw new IllegalStateException(query, e);
            }
        }

        /** So that there is something to do with it on every page. */
        void isAcknowledged() throws SQLException {
            change("update case_file set stage = 'ACKNOWLEDGED' where number = ?", number);
        }

        private void change(String statement, Object... parameters) throws SQLException {
            try (PreparedStatement prepared = prepare(statement, parameters)) {
                assertThat(prepared.executeUpdate()).as(statement).isEqualTo(1);
            }
        }

        private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
            PreparedStatement statement = database.prepareStatement(sql);
            for (int place = 0; place < parameters.length; place++) {
                statement.setObject(place + 1, parameters[place]);
            }
            return statement;
        }
    }
}
