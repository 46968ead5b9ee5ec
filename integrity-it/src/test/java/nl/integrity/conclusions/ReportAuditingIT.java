package nl.integrity.conclusions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Role;
import nl.integrity.cases.CaseAllegations;
import nl.integrity.cases.CaseReading;
import nl.integrity.cases.WordAllegation;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Investigating;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.container.SomeInvestigation;
import nl.integrity.container.SomeSubject;
import nl.integrity.deliberation.BeginHearing;
import nl.integrity.deliberation.HearingBothSides;
import nl.integrity.investigations.EvidenceKeeping;
import nl.integrity.investigations.InterviewKind;
import nl.integrity.investigations.InvestigationWork;
import nl.integrity.shared.Slice;
import nl.integrity.subjects.NameSubject;
import nl.integrity.subjects.SubjectKeeping;
import nl.integrity.triage.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Final reports for whoever audits: when it was decided, without names, and of nothing that the auditor has or had to do with. */
class ReportAuditingIT extends InTheContainer {
    private static final MaskWords WORDS = new MaskWords("betrokkene", "naam");

    @Inject
    Ministry ministry;

    @Inject
    CaseAllegations allegations;

    @Inject
    CaseReading reading;

    @Inject
    HearingBothSides hearing;

    @Inject
    InvestigationWork work;

    @Inject
    EvidenceKeeping evidence;

    @Inject
    Investigating investigating;

    @Inject
    SubjectKeeping keeping;

    @Inject
    FinalReporting reporting;

    @Inject
    ReportAuditing auditing;

    private final Person secretary = Person.secretary();
    private final Person chair = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person member = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person colleague = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person lead = Investigating.LEAD;
    private final Person reporter = Person.employee();
    private final Person subject =
            new Person(UUID.fromString("abcdef01" + UUID.randomUUID().toString().substring(8)), Set.of(Role.EMPLOYEE));
    private final Person auditor = Person.auditor();

    private String number;
    private UUID draft;
    private UUID report;

    /** Jo Jansen reported it, Jo de Kassier was heard, and it is about Karel Zonder and an account called Persoon abcdef01. */
    @BeforeEach
    void a_final_report_in_which_people_are_named() {
        number = ministry.reportBy(reporter).number();
        ministry.acknowledge(number, secretary, "Ontvangen.");
        List.of(chair, member, colleague).forEach(person -> person.asks(() -> reading.open(number)));
        Database.change("update seat set function = 'CHAIR' where person = ?", chair.subject());
        ministry.assess(number, Route.INVESTIGATE, secretary, chair, member, colleague);
        secretary.does(() -> allegations.word(new WordAllegation(number, version(), 0, "K. Zonder nam geld mee.")));
        investigating.order(number, secretary, chair);
        investigating.mayHear(number, chair);
        investigating.hear(number, InterviewKind.WITNESS, null);
        lead.does(() -> evidence.enter(SomeInvestigation.object(number, null)));
        lead.does(() -> work.find(SomeInvestigation.finding(
                number, 1, 0, "Volgens mevrouw Jansen en de heer De Kassier was de kas leeg.", Set.of(1))));
        investigating.isAboutNobody(number, secretary);
        secretary.does(() -> hearing.begin(new BeginHearing(
                number, version(), "De kas was leeg.", SomeInvestigation.today().plusDays(14))));
        lead.does(() -> reporting.write(new WriteReport(
                number,
                0,
                "Karel Zonder en Persoon Abcdef01 hadden de sleutel.",
                "Jo Jansen mailde dat naar jo@post.example.",
                "Zonder zei niets, zonder reden.",
                "Niemand hield toezicht.",
                "4.1 Laat Zonder niet alleen.")));
        draft = UUID.fromString(report("not concluded"));
        investigating.conclude(number, 1);
        report = UUID.fromString(report("concluded"));
        named(SomeSubject.outsider(number, "Karel Zonder"));
        named(SomeSubject.colleague(number, subject.id()));
    }

    @Test
    void an_auditor_reads_it_when_it_was_decided_and_not_before_and_never_a_draft() {
        isNotThereFor(auditor);
        Investigating.isDecided(number);
        assertThat(all(auditor)).contains(report).doesNotContain(draft);
        assertThatThrownBy(() -> auditor.asks(() -> auditing.open(draft, WORDS)))
                .isInstanceOf(AccessRefused.class);
        AuditedLine line = auditor.asks(() -> auditing.open(report, WORDS)).line();
        assertThat(line.mark()).isEqualTo(reporting(secretary).versions().get(0).getMark());
        assertThat(line.category().code()).isEqualTo("FRAUD");
        // whatever became of the case since
        Database.change("update case_file set stage = 'REOPENED', round = 2 where number = ?", number);
        assertThat(all(auditor)).contains(report);
        assertThat(auditor.asks(() -> auditing.take(report, WORDS)).text().concluded())
                .isTrue();
    }

    @Test
    void no_name_that_the_system_knows_is_in_it_read_or_taken_along() {
        Investigating.isDecided(number);
        for (AuditedReport audited : List.of(
                auditor.asks(() -> auditing.open(report, WORDS)), auditor.asks(() -> auditing.take(report, WORDS)))) {
            FinalReportFile.Version text = audited.text();
            assertThat(text.summary()).isEqualTo("[betrokkene 1] en [betrokkene 2] hadden de sleutel.");
            assertThat(text.approach()).isEqualTo("[naam] mailde dat naar [naam].");
            assertThat(text.heard()).isEqualTo("[betrokkene 1] zei niets, zonder reden.");
            assertThat(text.recommendations())
                    .containsExactly(new ReportRecommendation("4.1", "Laat [betrokkene 1] niet alleen."));
            FinalReportFile.Found found = text.points().get(0);
            assertThat(found.text()).isEqualTo("[betrokkene 1] nam geld mee.");
            assertThat(found.facts()).isEqualTo("Volgens mevrouw [naam] en de heer [naam] was de kas leeg.");
            assertThat(text.annexes()).hasSize(4);
        }
        assertThat(reporting(secretary).versions().get(0).summary()).contains("Karel Zonder");
    }

    @Test
    void whoever_had_a_part_in_it_or_is_kept_from_it_does_not_learn_that_it_is_there() {
        Investigating.isDecided(number);
        Person decider = Person.auditor();
        part(decider, "DECISION_MAKER", "null");
        Person released = Person.auditor();
        part(released, "ASSESSOR", "now()");
        Person conflicted = Person.auditor();
        Database.change(
                "insert into case_interest select gen_random_uuid(), id, ?, now(), 'APPEARANCE' from case_file where number = ?",
                conflicted.subject(),
                number);
        Stream.concat(
                        Stream.of(decider, released, conflicted),
                        Stream.of(reporter, subject, secretary, chair, member, lead)
                                .map(person -> new Person(person.subject(), Set.of(Role.EMPLOYEE, Role.AUDITOR))))
                .forEach(this::isNotThereFor);
        isNotThereFor(new Person(member.subject(), Set.of(Role.COMMITTEE_MEMBER, Role.AUDITOR)));
        assertThatThrownBy(() -> all(Person.with(Role.AUDITOR, Role.ADMINISTRATOR)))
                .isInstanceOf(AccessRefused.class);
        for (Person stranger : List.of(Person.employee(), secretary, lead)) {
            assertThatThrownBy(() -> stranger.asks(() -> auditing.list(null))).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> stranger.asks(() -> auditing.open(report, WORDS)))
                    .isInstanceOf(RuntimeException.class);
        }
        assertThat(all(auditor)).contains(report);
    }

    @Test
    void every_list_and_every_reading_is_in_the_log_which_does_not_say_which_case_it_was() {
        Investigating.isDecided(number);
        long before = Database.number(
                "select count(*) from audit_entry where actor = ?",
                auditor.subject().toString());
        assertThat(before).isZero();
        auditor.asks(() -> auditing.list(null));
        auditor.asks(() -> auditing.open(report, WORDS));
        auditor.asks(() -> auditing.take(report, WORDS));
        assertThat(Database.texts(
                        "select action || ' ' || object || ' ' || result from audit_entry where actor = ? order by at, number",
                        auditor.subject().toString()))
                .containsExactlyInAnyOrder(
                        "LIST_AUDITED_REPORTS - admitted",
                        "READ_AUDITED_REPORT conclusion " + report + " admitted",
                        "UNSEAL_CASE conclusion " + report + " done",
                        "TAKE_AUDITED_REPORT conclusion " + report + " admitted",
                        "UNSEAL_CASE conclusion " + report + " done");
        assertThat(Database.texts(
                        "select distinct actor || ' ' || action from audit_entry where object = ?",
                        "conclusion " + report))
                .contains("system UNSEAL_HEARING", "system UNSEAL_IDENTITY", "system UNSEAL_SUBJECTS");
    }

    @Test
    void the_list_goes_on_where_it_ended_the_latest_decision_first() {
        Investigating.isDecided(number);
        try {
            Database.change(
                    "insert into final_report select gen_random_uuid(), case_file, 100 + n, 1, true, content, at, author"
                            + " from final_report, generate_series(1, 30) n where id = ?",
                    report);
            Database.change(
                    "insert into advice select gen_random_uuid(), a.case_file, 100 + n, a.motion, a.person, a.sent_at, a.sent_by,"
                            + " null, a.answered_at - (n / 2) * interval '1 minute', 'ACCEPTED'"
                            + " from advice a join final_report r on r.case_file = a.case_file, generate_series(1, 30) n where r.id = ?",
                    report);
            List<String> ours = Database.texts(
                    "select r.id from final_report r join advice d on d.case_file = r.case_file and d.round = r.round"
                            + " where r.concluded and r.case_file = (select case_file from final_report where id = ?)"
                            + " order by d.answered_at desc, d.id desc",
                    report);
            assertThat(ours).hasSize(31);
            assertThat(auditor.asks(() -> auditing.list(null)).rows()).hasSize(25);
            List<UUID> listed = all(auditor);
            assertThat(new HashSet<>(listed)).hasSameSizeAs(listed);
            assertThat(listed.stream().map(UUID::toString).filter(ours::contains))
                    .containsExactlyElementsOf(ours);
            Person apart = new Person(member.subject(), Set.of(Role.EMPLOYEE, Role.AUDITOR));
            assertThat(apart.asks(() -> auditing.list(report))).isEqualTo(apart.asks(() -> auditing.list(null)));
            assertThat(all(apart).stream().map(UUID::toString)).doesNotContainAnyElementsOf(ours);
        } finally {
            Database.change("delete from final_report where round > 100");
            Database.change("delete from advice where round > 100");
        }
    }

    private void isNotThereFor(Person person) {
        assertThat(all(person)).doesNotContain(report);
        String refusals =
                "select count(*) from audit_entry where actor = ? and object = 'unknown' and result = 'refused'";
        long before = Database.number(refusals, person.subject().toString());
        assertThatThrownBy(() -> person.asks(() -> auditing.open(report, WORDS)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> person.asks(() -> auditing.take(report, WORDS)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> person.asks(() -> auditing.open(UUID.randomUUID(), WORDS)))
                .isInstanceOf(AccessRefused.class);
        assertThat(Database.number(refusals, person.subject().toString())).isEqualTo(before + 3);
    }

    /** Page after page. */
    private List<UUID> all(Person person) {
        List<UUID> all = new ArrayList<>();
        UUID behind = null;
        do {
            UUID from = behind;
            Slice<AuditedLine> page = person.asks(() -> auditing.list(from));
            all.addAll(page.rows().stream().map(AuditedLine::report).collect(Collectors.toList()));
            behind = page.next() == null ? null : UUID.fromString(page.next());
        } while (behind != null);
        return all;
    }

    private FinalReportFile reporting(Person person) {
        return person.asks(() -> reporting.open(number));
    }

    private void named(NameSubject command) {
        secretary.does(() -> keeping.name(command));
    }

    private void part(Person person, String part, String until) {
        Database.change(
                "insert into case_part (case_file, round, person, part, at, by_person, until) select id, round, ?, '"
                        + part + "', now(), ?, " + until + " from case_file where number = ?",
                person.subject(),
                secretary.subject(),
                number);
    }

    private String report(String which) {
        return Database.text(
                "select r.id from final_report r join case_file c on c.id = r.case_file where c.number = ? and "
                        + which,
                number);
    }

    private int version() {
        return secretary.asks(() -> reading.open(number)).version();
    }
}
