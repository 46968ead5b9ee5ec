package nl.integrity.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.integrity.access.Role;
import nl.integrity.conclusions.FinalReporting;
import nl.integrity.conclusions.MaskWords;
import nl.integrity.conclusions.ReportAuditing;
import nl.integrity.confidants.ConfidantCoverage;
import nl.integrity.confidants.ConfidantDirectory;
import nl.integrity.confidants.FindConfidant;
import nl.integrity.confidants.SpokenLanguage;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Investigating;
import nl.integrity.container.ManyConfidants;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.container.SomeCommittee;
import nl.integrity.container.SomeConfidant;
import nl.integrity.container.SomeDuty;
import nl.integrity.container.SomeInvestigation;
import nl.integrity.container.SomeMeasure;
import nl.integrity.container.SomeReadiness;
import nl.integrity.container.SomeSubject;
import nl.integrity.container.Traces;
import nl.integrity.deliberation.BeginHearing;
import nl.integrity.deliberation.HearingBothSides;
import nl.integrity.duties.ConflictQuery;
import nl.integrity.duties.DutyReading;
import nl.integrity.investigations.EvidenceKeeping;
import nl.integrity.investigations.EvidenceRegister;
import nl.integrity.investigations.InterviewKeeping;
import nl.integrity.investigations.InterviewKind;
import nl.integrity.investigations.InvestigationWork;
import nl.integrity.measures.Confidentiality;
import nl.integrity.measures.MeasurePlanning;
import nl.integrity.measures.MeasureWork;
import nl.integrity.measures.ProgressReporting;
import nl.integrity.measures.RecommendationFollowUp;
import nl.integrity.organisation.Directory;
import nl.integrity.readiness.ActivityId;
import nl.integrity.readiness.AwarenessReading;
import nl.integrity.readiness.FunctionId;
import nl.integrity.readiness.HolderQuery;
import nl.integrity.readiness.ScreeningReading;
import nl.integrity.readiness.ScreeningRegister;
import nl.integrity.register.CaseRegister;
import nl.integrity.register.CaseTagging;
import nl.integrity.register.OwnFilters;
import nl.integrity.register.RegisterFilter;
import nl.integrity.register.RegisterQuery;
import nl.integrity.register.SaveFilter;
import nl.integrity.register.TagCase;
import nl.integrity.reports.FileReport;
import nl.integrity.reports.Receipt;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.reports.ReportIntake;
import nl.integrity.reports.Reporter;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.SystemTime;
import nl.integrity.subjects.NameSubject;
import nl.integrity.subjects.OwnHearing;
import nl.integrity.subjects.PaperKind;
import nl.integrity.subjects.SubjectKeeping;
import nl.integrity.triage.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often a call at a door asks the database something, by the database's own log. */
class StatementsIT extends InTheContainer {
    /** A statement of the application, as {@code log_statement = all} writes it down. */
    private static final Pattern STATEMENT =
            Pattern.compile("^integrity_app LOG: {2}(?:execute [^:]+|statement): (.*)$");

    private final Person secretary = Person.secretary();

    @Inject
    Ministry ministry;

    @Inject
    ReportIntake intake;

    @Inject
    CaseReading reading;

    @Inject
    DeadlineBoard board;

    @Inject
    CaseRegister register;

    @Inject
    CaseTagging tagging;

    @Inject
    OwnFilters filters;

    @Inject
    CaseHandling handling;

    @Inject
    CaseProgress progress;

    @Inject
    ConfidantCoverage coverage;

    @Inject
    ConfidantDirectory directory;

    @Inject
    DutyReading duties;

    @Inject
    SomeDuty some;

    @Inject
    CaseJoining joining;

    @Inject
    SomeReadiness readiness;

    @Inject
    ScreeningReading screening;

    @Inject
    ScreeningRegister screenings;

    @Inject
    AwarenessReading awareness;

    @BeforeEach
    void let_the_database_write_down_every_statement() {
        Database.change("alter system set log_line_prefix = '%u '");
        Database.change("alter system set log_statement = 'all'");
        assertThat(Database.text("select pg_reload_conf()")).isEqualTo("true");
        awaitLogging();
    }

    @AfterEach
    void and_no_longer() {
        Database.change("alter system reset all");
        assertThat(Database.text("select pg_reload_conf()")).isEqualTo("true");
    }

    @Inject
    SomeMeasure measure;

    @Inject
    RecommendationFollowUp followUp;

    @Inject
    MeasurePlanning planning;

    @Inject
    MeasureWork work;

    @Inject
    ProgressReporting reporting;

    @Inject
    Directory atHand;

    @Inject
    CaseAllegations allegations;

    @Inject
    Investigating investigating;

    @Inject
    InvestigationWork investigation;

    @Inject
    EvidenceKeeping keepingEvidence;

    @Inject
    EvidenceRegister evidence;

    @Inject
    InterviewKeeping interviews;

    @Inject
    SubjectKeeping subjects;

    @Inject
    OwnHearing hearing;

    @Inject
    HearingBothSides bothSides;

    @Inject
    FinalReporting finalReports;

    @Inject
    ReportAuditing auditing;

    @Test
    void no_door_asks_the_database_more_often_than_it_was_measured_to() {
        Receipt receipt = ministry.report();
        Receipt other = ministry.report();
        warmUp(receipt);
        secretary.asks(() -> reading.open(other.number()));
        Receipt joined = joined();
        FileReport anonymous = ministry.form();
        FileReport named = ministry.form("Met naam. " + UUID.randomUUID(), new Reporter("Jan", "op de gang"));
        BoardQuery clocks = new BoardQuery(BoardQuery.When.ALL, null, false, null);
        RegisterQuery query = new RegisterQuery(RegisterQuery.Order.URGENT, RegisterFilter.ALL, null);

        assertThat(List.of(
                        measured("file", () -> ministry.file(anonymous)),
                        measured("file, named", () -> ministry.file(named)),
                        measured("register", () -> secretary.asks(() -> register.read(query))),
                        measured(
                                "tag",
                                () -> secretary.does(() -> tagging.tag(new TagCase(receipt.number(), "Inkoop")))),
                        measured(
                                "keep", () -> secretary.does(() -> filters.save(new SaveFilter("Mijn filter", query)))),
                        measured("register, with words", () -> secretary.asks(() -> register.read(query))),
                        measured("tags", () -> secretary.asks(() -> tagging.open(receipt.number()))),
                        measured("board", () -> secretary.asks(() -> board.read(clocks))),
                        measured("calendar", () -> secretary.asks(() -> board.calendar(null))),
                        measured("open", () -> secretary.asks(() -> reading.open(receipt.number()))),
                        measured(
                                "acknowledge",
                                () -> secretary.does(() -> handling.acknowledge(
                                        new AcknowledgeCase(other.number(), 1, UUID.randomUUID(), "Ontvangen.")))),
                        measured(
                                "write",
                                () -> secretary.does(() -> handling.write(
                                        new WriteToReporter(receipt.number(), UUID.randomUUID(), "Dag.", false)))),
                        measured("follow", () -> progress.follow(receipt.code())),
                        measured("open", () -> progress.open(opening(receipt))),
                        measured("add", () -> ministry.add(receipt, "Nog iets.")),
                        measured("open, of two", () -> secretary.asks(() -> reading.open(joined.number()))),
                        measured("follow, of two", () -> progress.follow(joined.code()))))
                .containsExactly(
                        "file: 22",
                        "file, named: 25",
                        "register: 4",
                        "tag: 11",
                        "keep: 7",
                        "register, with words: 6",
                        "tags: 12",
                        "board: 3",
                        "calendar: 3",
                        "open: 18",
                        "acknowledge: 19",
                        "write: 15",
                        "follow: 11",
                        "open: 22",
                        "add: 6",
                        "open, of two: 18",
                        "follow, of two: 13");
    }

    @Test
    void the_coverage_and_the_directory_of_a_large_ministry_ask_as_little_as_those_of_a_small_one() {
        SomeConfidant.forgetAll();
        ManyConfidants.settle();
        try {
            Person coordinator = Person.with(Role.EMPLOYEE, Role.COORDINATOR);
            Person employee = Person.employee();
            FindConfidant asked = new FindConfidant(null, null, SpokenLanguage.DUTCH, null);
            coordinator.asks(() -> coverage.board());
            assertThat(List.of(
                            measured("coverage", () -> coordinator.asks(() -> coverage.board())),
                            measured("directory", () -> employee.asks(() -> directory.find(asked)))))
                    .containsExactly("coverage: 3", "directory: 1");
        } finally {
            ManyConfidants.leave();
        }
    }

    @Test
    void duties_that_do_not_go_together_are_read_in_a_few_statements_however_many_there_are() {
        some.conflict();
        Person coordinator = some.coordinator();
        coordinator.asks(() -> duties.board(ConflictQuery.ALL));
        try {
            assertThat(List.of(
                            measured("board", () -> coordinator.asks(() -> duties.board(ConflictQuery.ALL))),
                            measured("conflicts", () -> coordinator.asks(() -> duties.conflicts(ConflictQuery.ALL))),
                            measured("exceptions", () -> coordinator.asks(() -> duties.exceptions(null)))))
                    .containsExactly("board: 7", "conflicts: 2", "exceptions: 2");
        } finally {
            SomeDuty.forgetAll();
        }
    }

    @Test
    void screening_and_awareness_are_read_in_a_few_statements_however_many_there_are() {
        Person coordinator = readiness.coordinator();
        try {
            FunctionId function = readiness.function();
            for (int holder = 0; holder < 5; holder++) {
                readiness.holder(function, "Naam " + holder);
            }
            ActivityId activity = readiness.counted();
            coordinator.asks(() -> screening.board());
            assertThat(List.of(
                            measured("coverage", () -> coordinator.asks(() -> screening.board())),
                            measured("holders", () -> coordinator.asks(() -> screenings.holders(HolderQuery.ALL))),
                            measured("reach", () -> coordinator.asks(() -> awareness.board(null))),
                            measured("activities", () -> coordinator.asks(() -> awareness.activities(null))),
                            measured("activity", () -> coordinator.asks(() -> awareness.activity(activity)))))
                    .containsExactly("coverage: 3", "holders: 5", "reach: 3", "activities: 2", "activity: 4");
        } finally {
            SomeReadiness.forgetAll();
        }
    }

    @Test
    void a_code_that_was_never_given_and_one_that_was_mistyped_are_the_same_work_and_get_the_same_answer() {
        Receipt receipt = ministry.report();
        warmUp(receipt);
        String given = receipt.code().text();
        String mistyped = given.substring(1) + given.charAt(0);
        assertThat(ReceiptCode.read(mistyped)).isEmpty();
        String unknown = Stream.iterate(0, i -> i + 1)
                .map(i -> "NEVERGIVENTWTXANYB" + UUID.randomUUID().toString().substring(0, 6))
                .flatMap(code -> ReceiptCode.read(code).stream())
                .findFirst()
                .orElseThrow()
                .text();

        List<String> ofTheUnknown = statementsOfAFailure(unknown);
        List<String> ofTheMistyped = statementsOfAFailure(mistyped);

        assertThat(ofTheMistyped).isEqualTo(ofTheUnknown);
        assertThat(ofTheUnknown).anyMatch(statement -> statement.matches("(?i).* from report .*"));
    }

    private List<String> statementsOfAFailure(String code) {
        int before = logged().size();
        assertThatThrownBy(() -> progress.open(new OpenReport(code, Ministry.somewhere())))
                .isInstanceOf(BrokenRule.class)
                .hasMessage("follow.code.unknown");
        List<String> after = logged();
        return after.subList(before, after.size());
    }

    private void warmUp(Receipt receipt) {
        ministry.register(secretary);
        ministry.acknowledge(receipt.number(), secretary, "Ontvangen.");
        progress.follow(receipt.code());
        progress.open(opening(receipt));
    }

    /** A report that is handled with another. */
    private Receipt joined() {
        Receipt host = ministry.report();
        Receipt joined = ministry.report();
        ministry.acknowledge(joined.number(), secretary, "Ontvangen.");
        int version = secretary.asks(() -> reading.open(joined.number()).version());
        secretary.does(() -> joining.join(new JoinCase(joined.number(), version, host.number(), "Over hetzelfde.")));
        secretary.asks(() -> reading.open(joined.number()));
        return joined;
    }

    private static OpenReport opening(Receipt receipt) {
        return new OpenReport(receipt.code().text(), Ministry.somewhere());
    }

    @Test
    void what_was_recommended_and_what_is_done_about_it_is_asked_for_in_a_few_statements() {
        UUID source = measure.source(Confidentiality.PUBLIC);
        Person coordinator = Person.with(Role.EMPLOYEE, Role.COORDINATOR);
        for (int each = 0; each < 20; each++) {
            int number = measure.recommend(source, "s" + each, "Doe dit.");
            coordinator.asks(() -> planning.plan(measure.plan(number, SomeMeasure.owner(0), SomeMeasure.owner(1))));
        }
        coordinator.asks(() -> work.all(null));
        assertThat(List.of(
                        measured("recommendations", () -> coordinator.asks(() -> followUp.board(null, source, 0))),
                        measured("measures", () -> coordinator.asks(() -> work.all(null))),
                        measured("measures taken along", () -> coordinator.asks(() -> work.exportAll())),
                        measured(
                                "recommendations taken along",
                                () -> coordinator.asks(() -> followUp.export(null, source))),
                        measured("own measures", () -> coordinator.asks(() -> work.mine())),
                        measured(
                                "letter",
                                () -> coordinator.asks(() -> reporting.letter(
                                        SomeCommittee.today(),
                                        SomeCommittee.today().minusDays(1))))))
                .containsExactly(
                        "recommendations: 6",
                        "measures: 5",
                        "measures taken along: 6",
                        "recommendations taken along: 7",
                        "own measures: 3",
                        "letter: 7");
    }

    @Test
    void an_investigation_is_read_in_a_few_statements_however_much_there_is_in_it() {
        Person chair = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
        Person subject = new Person(
                UUID.fromString("abcdef02" + UUID.randomUUID().toString().substring(8)), Set.of(Role.EMPLOYEE));
        String number = investigated(chair);
        NameSubject named = SomeSubject.colleague(number, subject.id());
        for (NameSubject each : List.of(named, SomeSubject.outsider(number, "Karel Zonder"))) {
            secretary.does(() -> subjects.name(each));
            secretary.does(() -> subjects.give(
                    SomeSubject.give(number, each.submission(), 0, PaperKind.NOTICE, "Er is een vraag over de kas.")));
        }
        Investigating.isDecided(number);
        UUID report = UUID.fromString(Database.text(
                "select r.id from final_report r join case_file c on c.id = r.case_file where c.number = ? and concluded",
                number));
        Person auditor = Person.auditor();
        MaskWords words = new MaskWords("betrokkene", "naam");
        assertThat(List.of(
                        measured("investigations", () -> Investigating.LEAD.asks(() -> investigation.mine())),
                        measured("investigation", () -> chair.asks(() -> investigation.open(number))),
                        measured("evidence", () -> chair.asks(() -> evidence.read(number))),
                        measured("interviews", () -> chair.asks(() -> interviews.read(number))),
                        measured("subjects", () -> secretary.asks(() -> subjects.open(number))),
                        measured("about me", () -> subject.asks(() -> hearing.mine())),
                        measured("about me, one", () -> subject.asks(() -> hearing.open(named.submission()))),
                        measured("final report", () -> chair.asks(() -> finalReports.open(number))),
                        measured("audited reports", () -> auditor.asks(() -> auditing.list(null))),
                        measured("audited report", () -> auditor.asks(() -> auditing.open(report, words)))))
                .containsExactly(
                        "investigations: 2",
                        "investigation: 16",
                        "evidence: 13",
                        "interviews: 12",
                        "subjects: 21",
                        "about me: 3",
                        "about me, one: 7",
                        "final report: 11",
                        "audited reports: 2",
                        "audited report: 16");
    }

    /** With three conversations, three pieces of evidence, three points, and a final report. */
    private String investigated(Person chair) {
        Person first = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
        Person second = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
        String number = ministry.report().number();
        ministry.acknowledge(number, secretary, "Ontvangen.");
        List.of(chair, first, second).forEach(person -> person.asks(() -> reading.open(number)));
        Database.change("update seat set function = 'CHAIR' where person = ?", chair.subject());
        ministry.assess(number, Route.INVESTIGATE, secretary, chair, first, second);
        investigating.order(number, secretary, chair);
        investigating.isAboutNobody(number, secretary);
        investigating.mayHear(number, chair);
        for (int each = 1; each <= 3; each++) {
            secretary.does(() -> allegations.word(new WordAllegation(number, version(number), 0, "Er is geld weg.")));
            investigating.find(number, each);
            investigating.hear(number, InterviewKind.WITNESS, null);
            Investigating.LEAD.does(() -> keepingEvidence.enter(SomeInvestigation.object(number, null)));
        }
        secretary.does(() -> bothSides.begin(new BeginHearing(
                number,
                version(number),
                "De kas was leeg.",
                SomeInvestigation.today().plusDays(14))));
        investigating.report(number, "4.1 Tel met twee mensen.");
        return number;
    }

    private int version(String number) {
        return secretary.asks(() -> reading.open(number)).version();
    }

    private String measured(String what, Runnable deed) {
        readWhatIsKeptForAMinute();
        awaitTimers();
        int before = logged().size();
        deed.run();
        List<String> after = logged();
        return what + ": " + (after.size() - before);
    }

    /** What everybody asks for is read anew every minute, and that minute can be over at any door. */
    private void readWhatIsKeptForAMinute() {
        atHand.know(secretary.id(), "Een naam");
        atHand.units();
        intake.questionnaire();
    }

    /** Every five or ten seconds something looks whether there is work: then nothing is measured. */
    private static void awaitTimers() {
        while (!Set.of(1, 2, 3).contains(LocalTime.now(SystemTime.ZONE).getSecond() % 5)) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    /** Every statement so far, but for those around a transaction, and for what looks every few seconds whether a file, a letter or news waits. */
    private static List<String> logged() {
        try {
            List<String> statements = new ArrayList<>();
            for (String line : Files.readAllLines(Traces.databaseLog())) {
                Matcher statement = STATEMENT.matcher(line);
                if (statement.matches()
                        && !statement
                                .group(1)
                                .matches(
                                        "|BEGIN|COMMIT|ROLLBACK|update attachment set work_after.*|.*for update skip locked.*|select distinct r.case_file from outgoing_letter.*")) {
                    statements.add(statement.group(1));
                }
            }
            return statements;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    // every process of the database takes note of its new settings when it is next asked something
    private void awaitLogging() {
        int before = logged().size();
        for (int tried = 0; tried < 1_000 && logged().size() == before; tried++) {
            progress.follow(ministry.report().code());
        }
        assertThat(logged()).as("statements in the log").hasSizeGreaterThan(before);
    }
}
