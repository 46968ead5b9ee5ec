package nl.integrity.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.InterestUndeclared;
import nl.integrity.access.Role;
import nl.integrity.attachments.AttachmentId;
import nl.integrity.attachments.Copy;
import nl.integrity.container.Assessing;
import nl.integrity.container.AtOnce;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.container.Traces;
import nl.integrity.deadlines.DeadlineKind;
import nl.integrity.identity.AskIdentity;
import nl.integrity.identity.IdentityGround;
import nl.integrity.identity.IdentityRequest;
import nl.integrity.identity.IdentityRequests;
import nl.integrity.identity.IdentityScope;
import nl.integrity.identity.OwnIdentity;
import nl.integrity.organisation.DeskPresence;
import nl.integrity.register.CaseLink;
import nl.integrity.register.CaseLinks;
import nl.integrity.register.CaseTagging;
import nl.integrity.register.LinkCase;
import nl.integrity.register.LinkedCase;
import nl.integrity.register.RegisterFilter;
import nl.integrity.register.RegisterQuery;
import nl.integrity.register.SoughtNumber;
import nl.integrity.reports.DialogueMessage;
import nl.integrity.reports.FileReport;
import nl.integrity.reports.OralRecord;
import nl.integrity.reports.Receipt;
import nl.integrity.reports.Reporter;
import nl.integrity.shared.Slice;
import nl.integrity.shared.SystemTime;
import nl.integrity.triage.AppointAssessors;
import nl.integrity.triage.CaseTriage;
import nl.integrity.triage.DecideTriage;
import nl.integrity.triage.Risk;
import nl.integrity.triage.Route;
import nl.integrity.triage.Verdict;
import org.junit.jupiter.api.Test;

/** Several people report one thing: it is one case, and none of them learns of the others. */
class SeveralReportsIT extends InTheContainer {
    private final Person secretary = Person.secretary();
    private final Person colleague = Person.secretary();
    private final Person member = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);

    @Inject
    Ministry ministry;

    @Inject
    CaseJoining joining;

    @Inject
    CaseReading reading;

    @Inject
    CaseHandling handling;

    @Inject
    CaseProgress progress;

    @Inject
    CaseFiles files;

    @Inject
    CaseInterests interests;

    @Inject
    RecordKeeping records;

    @Inject
    DeadlineBoard board;

    @Inject
    IdentityRequests requests;

    @Inject
    OwnIdentity ownIdentity;

    @Inject
    CaseLinks links;

    @Inject
    CaseTagging tagging;

    @Inject
    CaseTriage triage;

    @Inject
    DeskPresence presence;

    @Test
    void reports_that_come_together_are_one_case_of_which_each_reporter_sees_only_their_own() {
        Receipt host = ministry.report();
        Receipt other = ministry.file(Ministry.with(ministry.form(), "category", "SAFETY"));
        ministry.acknowledge(host.number(), secretary, "Ontvangen, de eerste.");
        ministry.add(other, "Ik weet nog iets.");
        UUID meeting = ministry.taskOf(other);
        FollowedReport before = progress.follow(other.code());

        join(secretary, other, host, "Over hetzelfde geld.");

        CaseDetails joined = open(secretary, other);
        assertThat(joined.summary().number()).isEqualTo(host.number());
        assertThat(joined.report().number()).isEqualTo(other.number());
        assertThat(joined.mayAcknowledge()).isTrue();
        assertThat(joined.summary().awaitsAnswer()).isTrue();
        assertThat(joined.summary().next()).isNotNull().matches(next -> next.kind() == DeadlineKind.ACKNOWLEDGE);
        assertThat(joined.reports())
                .extracting(ReportInCase::number, ReportInCase::awaitsAnswer, ReportInCase::tasks, ReportInCase::open)
                .containsExactly(tuple(host.number(), false, 0, false), tuple(other.number(), true, 1, true));
        assertThat(joined.tasks()).extracting(CaseTask::id).containsExactly(meeting);
        assertThat(open(secretary, host).tasks()).isEmpty();
        assertThat(open(secretary, host).mayAcknowledge()).isFalse();
        assertThat(ministry.register(secretary)).contains(host.number()).doesNotContain(other.number());
        assertThat(ministry.register(secretary, RegisterQuery.Order.NEWEST, sought(other)))
                .extracting(line -> line.summary().number())
                .containsExactly(host.number());
        assertThat(clocksOf(other)).containsExactlyInAnyOrder("ACKNOWLEDGE", "FEEDBACK", "MEETING");
        assertThat(clocksOf(host)).containsExactly("FEEDBACK");
        FollowedReport after = progress.follow(other.code());
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("handled", "looks", "today")
                .isEqualTo(before);
        assertThat(after.stage()).isEqualTo(CaseStage.RECEIVED);

        ministry.acknowledge(other.number(), secretary, "Ontvangen, de tweede.");
        assertThatThrownBy(() -> ministry.acknowledge(other.number(), secretary, "Nog eens."))
                .hasMessage("case.acknowledged.already");
        assertThat(texts(other)).contains("Ik weet nog iets.", "Ontvangen, de tweede.");
        assertThat(texts(host)).containsExactly("Ontvangen, de eerste.");
        assertThat(progress.follow(other.code()).stage()).isEqualTo(CaseStage.ACKNOWLEDGED);
        assertThat(open(secretary, host).summary().awaitsAnswer()).isFalse();

        ministry.add(host, "En nu ik.");
        ministry.write(other.number(), secretary, "Dit is ermee gedaan.", true);
        assertThat(open(secretary, other).summary().awaitsAnswer()).isTrue();
        assertThat(progress.follow(other.code()).clocks().feedback().isMet()).isTrue();
        assertThat(progress.follow(host.code()).clocks().feedback().isMet()).isFalse();
        assertThat(open(secretary, host).summary().next()).isNotNull();
        assertThat(texts(host)).doesNotContain("Dit is ermee gedaan.");

        Database.change("update case_file set stage = 'DECIDED' where number = ?", host.number());
        assertThat(lackingToClose(host)).containsExactly(CaseGuard.FEEDBACK_GIVEN, CaseGuard.NOTHING_LEFT);
        ministry.write(host.number(), secretary, "En dit bij u.", true);
        secretary.does(() -> handling.finish(other.number(), meeting));
        assertThat(lackingToClose(host)).isEmpty();
        assertThat(open(secretary, host).summary().next()).isNull();
    }

    @Test
    void files_records_and_who_reported_stay_with_the_report_that_they_belong_to() {
        Receipt host = ministry.report();
        Receipt other = ministry.file(ministry.form("Ik ook. " + UUID.randomUUID(), new Reporter("Jo Jansen", "06")));
        AttachmentId theirs = ministry.attach(other);
        AskIdentity before = asks(other, "Om te bellen.");
        member.does(() -> requests.ask(before));
        join(secretary, other, host, "Hetzelfde.");

        assertThat(secretary.asks(() -> reading.reporter(host.number()))).isEmpty();
        assertThat(secretary.asks(() -> reading.reporter(other.number())))
                .hasValueSatisfying(reporter -> assertThat(reporter.name()).isEqualTo("Jo Jansen"));
        assertThat(open(secretary, host).report().files()).isEmpty();
        assertThat(open(secretary, other).report().files()).hasSize(1);
        assertThatThrownBy(() -> secretary.asks(() -> files.open(host.number(), theirs, Copy.ORIGINAL)))
                .isInstanceOf(AccessRefused.class);
        secretary.does(() -> records.begin(new BeginRecord(other.number(), Ministry.call(), "Zo was het.")));
        assertThat(secretary.asks(() -> records.read(other.number())))
                .extracting(OralRecord::text)
                .containsExactly("Zo was het.");
        assertThat(secretary.asks(() -> records.read(host.number()))).isEmpty();

        // who asked before it was joined, and who asks now, is answered by that reporter alone
        Person second = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
        second.does(() -> requests.ask(asks(other, "Om te vragen.")));
        assertThatThrownBy(() -> second.does(() -> requests.ask(asks(host, "Wie is dit?"))))
                .hasMessage("identity.anonymous");
        assertThat(member.asks(() -> requests.open(host.number())).requests())
                .extracting(IdentityRequest::report, IdentityRequest::purpose)
                .containsExactlyInAnyOrder(
                        tuple(other.number(), "Om te bellen."), tuple(other.number(), "Om te vragen."));
        assertThat(ownIdentity.read(other.code()).requests()).hasSize(2);
        assertThat(ownIdentity.read(host.code()).requests()).isEmpty();
        assertThat(ownIdentity.read(host.code()).looks()).isEmpty();
    }

    @Test
    void a_reporter_does_not_learn_from_how_far_the_case_is_that_others_came_before() {
        Receipt host = ministry.report();
        Receipt other = ministry.report();
        ministry.acknowledge(host.number(), secretary, "Ontvangen.");
        Database.change("update case_file set stage = 'UNDER_INVESTIGATION' where number = ?", host.number());
        join(secretary, other, host, "Hetzelfde.");
        assertThat(progress.follow(host.code()).stage()).isEqualTo(CaseStage.UNDER_INVESTIGATION);
        assertThat(progress.follow(other.code()).stage()).isEqualTo(CaseStage.RECEIVED);
        ministry.acknowledge(other.number(), secretary, "Ontvangen.");
        assertThat(progress.follow(other.code()).stage()).isEqualTo(CaseStage.ACKNOWLEDGED);
        Database.change("update case_file set stage = 'HEARING_BOTH_SIDES' where number = ?", host.number());
        Database.change(
                "insert into case_course (id, case_file, at, move, stage) select gen_random_uuid(), id, now(), 'HEAR',"
                        + " 'HEARING_BOTH_SIDES' from case_file where number = ?",
                host.number());
        assertThat(progress.follow(other.code()).stage()).isEqualTo(CaseStage.HEARING_BOTH_SIDES);
    }

    @Test
    void a_handler_whom_a_report_that_is_joined_concerns_is_out_of_the_case_at_once_and_somebody_else_has_it() {
        String name = "Bartholomea Zonderland";
        colleague.does(() -> presence.cameIn(name, ""));
        Receipt host = ministry.report();
        ministry.acknowledge(host.number(), colleague, "Ontvangen.");
        member.asks(() -> reading.open(host.number()));
        FileReport naming = Ministry.with(ministry.form(), "people", name, "secretaris");
        Receipt other = ministry.file(naming);
        Receipt hidden = ministry.reportBy(member);
        assertThat(ministry.register(colleague)).contains(host.number()).doesNotContain(other.number());

        join(secretary, other, host, "Hetzelfde.");
        join(secretary, hidden, host, "Ook hetzelfde.");

        for (Receipt each : List.of(host, other, hidden)) {
            for (Person out : List.of(colleague, member)) {
                assertThatThrownBy(() -> out.asks(() -> reading.open(each.number())))
                        .isInstanceOf(AccessRefused.class);
                assertThat(ministry.register(out)).doesNotContain(each.number());
            }
        }
        assertThat(Database.text("select owner from case_file where number = ?", host.number()))
                .isEqualTo(secretary.subject().toString());
        assertThat(open(secretary, host).tasks()).extracting(CaseTask::kind).contains(TaskKind.TAKEN_OVER);
        assertThat(secretary.asks(() -> reading.subjects(host.number())))
                .extracting(NamedInReport::report, named -> named.person().name())
                .containsExactly(tuple(other.number(), name));

        // and it stays so, for who would see it again would know why not before
        separate(secretary, other, "Toch iets anders.");
        assertThatThrownBy(() -> colleague.asks(() -> reading.open(host.number())))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> member.asks(() -> reading.open(other.number())))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void what_does_not_belong_together_is_not_joined() {
        Receipt host = ministry.report();
        Receipt other = ministry.report();
        String unseen = ministry.reportBy(secretary).number();
        int version = open(secretary, other).version();
        assertThatThrownBy(() -> join(secretary, other, version, unseen)).hasMessage("join.into.unknown");
        assertThatThrownBy(() -> join(secretary, other, version, "2026-99999")).hasMessage("join.into.unknown");
        assertThat(Database.number(
                        "select count(*) from audit_entry where object = ? and actor = ?",
                        "case " + unseen,
                        secretary.subject().toString()))
                .isZero();
        assertThatThrownBy(() -> join(secretary, other, version, other.number()))
                .hasMessage("join.into.same");
        // who did not say whether they have an interest in the other case does so first
        assertThatThrownBy(() -> secretary.asksAtFirst(() -> joining(other, version, host.number())))
                .isInstanceOf(InterestUndeclared.class);
        assertThatThrownBy(() -> join(secretary, other, version + 1, host.number()))
                .hasMessage("case.changedMeanwhile");
        assertThatThrownBy(() -> join(member, other, version, host.number())).isInstanceOf(EJBAccessException.class);
        Database.change("update case_file set stage = 'CLOSED' where number = ?", host.number());
        assertThatThrownBy(() -> join(secretary, other, version, host.number())).hasMessage("case.guard.OTHER_OPEN");
        Database.change("update case_file set stage = 'RECEIVED' where number = ?", host.number());
        Database.change("update case_file set stage = 'UNDER_INVESTIGATION' where number = ?", other.number());
        assertThatThrownBy(() -> join(secretary, other, version, host.number())).hasMessage("case.moved.already");
        Database.change("update case_file set stage = 'RECEIVED' where number = ?", other.number());
        assertThatThrownBy(() -> separate(secretary, other, "Het is niets.")).hasMessage("separate.own");
        UUID seat = UUID.randomUUID();
        Database.change(
                "insert into seat select ?, id, ?, 'SECRETARY', date '2020-01-01', null, null, now(), ? from committee"
                        + " where stands_in_for is not null order by code limit 1",
                seat,
                secretary.subject(),
                seat);
        Database.change(
                "update case_file set committee = (select committee from seat where id = ?) where number = ?",
                seat,
                host.number());
        assertThatThrownBy(() -> join(secretary, other, version, host.number()))
                .hasMessage("case.guard.SAME_COMMITTEE");
        Database.change("delete from seat where id = ?", seat);
        assertThat(open(secretary, other).reports()).hasSize(1);
    }

    @Test
    void two_who_join_two_cases_to_each_other_at_the_same_time_do_not_lose_one() {
        for (int tried = 0; tried < 5; tried++) {
            Receipt one = ministry.report();
            Receipt other = ministry.report();
            List<Person> both = List.of(secretary, colleague);
            both.forEach(person -> List.of(one, other).forEach(receipt -> open(person, receipt)));
            int version = open(secretary, one).version();
            List<Callable<Boolean>> deeds = List.of(
                    () -> secretary.asks(() -> joining(one, version, other.number())),
                    () -> colleague.asks(() -> joining(other, version, one.number())));
            assertThat(AtOnce.all(deeds)).filteredOn(AtOnce.Outcome::succeeded).hasSize(1);
            assertThat(open(secretary, one).reports()).hasSize(2);
            assertThat(open(secretary, other).reports()).hasSize(2);
        }
    }

    @Test
    void what_was_joined_by_mistake_gets_its_own_case_back_and_nothing_is_lost() {
        Receipt host = ministry.report();
        Receipt other = ministry.report();
        Receipt third = ministry.report();
        ministry.acknowledge(host.number(), colleague, "Ontvangen.");
        String why = "Vermoedelijk hetzelfde.";
        join(secretary, third, other, why);
        join(secretary, other, host, why); // with the third in it
        assertThat(open(secretary, third).reports())
                .extracting(ReportInCase::number)
                .containsExactly(host.number(), other.number(), third.number());
        ministry.acknowledge(other.number(), secretary, "Ontvangen.");
        UUID meeting = ministry.taskOf(other);

        separate(secretary, other, "Het was een andere afdeling.");

        CaseDetails own = open(secretary, other);
        assertThat(own.summary().number()).isEqualTo(other.number());
        assertThat(own.summary().stage()).isEqualTo(CaseStage.ACKNOWLEDGED);
        assertThat(own.reports()).hasSize(1);
        assertThat(own.tasks()).extracting(CaseTask::id).containsExactly(meeting);
        assertThat(own.summary().awaitsAnswer()).isTrue();
        assertThat(Database.text("select owner from case_file where number = ?", other.number()))
                .isEqualTo(secretary.subject().toString());
        assertThat(open(secretary, host).reports())
                .extracting(ReportInCase::number)
                .containsExactly(host.number(), third.number());
        assertThat(open(secretary, host).summary().awaitsAnswer()).isFalse();
        assertThat(ministry.register(secretary)).contains(other.number(), host.number());
        assertThat(progress.follow(other.code()).stage()).isEqualTo(CaseStage.ACKNOWLEDGED);
        assertThat(secretary.asks(() -> reading.course(host.number())).steps())
                .filteredOn(step -> step.report() != null)
                .extracting(CaseStep::move, CaseStep::report, CaseStep::reason)
                .containsExactlyInAnyOrder(
                        tuple(CaseMove.JOIN, other.number(), why),
                        tuple(CaseMove.JOIN, third.number(), why),
                        tuple(CaseMove.SEPARATE, other.number(), "Het was een andere afdeling."));
        assertThat(secretary.asks(() -> reading.course(other.number())).steps())
                .extracting(CaseStep::move)
                .contains(CaseMove.JOIN, CaseMove.SEPARATE, CaseMove.ACKNOWLEDGE);
        assertThat(Database.texts(
                        "select n.kind from desk_news n join case_file c on c.id = n.dossier where c.number = ?"
                                + " and n.person = ?",
                        host.number(),
                        colleague.subject()))
                .contains("REPORT");
        assertThat(Traces.inTheDump().of(List.of(why, "Het was een andere afdeling.")))
                .isEmpty();
    }

    @Test
    void a_link_is_there_only_for_who_may_see_both() {
        Receipt one = ministry.report();
        Receipt other = ministry.reportBy(colleague);
        String why = "Dezelfde leverancier, zo lijkt het.";
        open(secretary, other);
        assertThatThrownBy(() -> link(secretary, one, one.number(), why)).hasMessage("link.other.same");
        assertThatThrownBy(() -> link(secretary, one, "2026-99999", why)).hasMessage("link.other.unknown");
        assertThatThrownBy(() -> link(colleague, one, other.number(), why)).hasMessage("link.other.unknown");
        link(secretary, one, other.number(), why);
        assertThatThrownBy(() -> link(secretary, one, other.number(), why)).hasMessage("link.already");

        assertThat(linksOf(secretary, one))
                .extracting(LinkedCase::number, link -> link.words().en(), LinkedCase::reason)
                .containsExactly(tuple(other.number(), "Follows from", why));
        assertThat(linksOf(secretary, other))
                .extracting(LinkedCase::number, link -> link.words().en(), LinkedCase::reason)
                .containsExactly(tuple(one.number(), "Led to", why));
        assertThat(secretary.asks(() -> tagging.open(one.number())).links())
                .extracting(CaseLink::number)
                .containsExactly(other.number());
        assertThat(linksOf(colleague, one)).isEmpty();
        assertThat(colleague.asks(() -> tagging.open(one.number())).links()).isEmpty();
        // a member who did not declare for the other sees that there is one, and not why
        assertThat(linksOf(member, one)).extracting(LinkedCase::reason).containsExactly((String) null);
        assertThat(Database.texts(
                        "select object from audit_entry where action = 'LINK_CASE' and result = 'admitted'"
                                + " and actor = ?",
                        secretary.subject().toString()))
                .isNotEmpty()
                .containsOnly("case " + one.number());
        assertThat(Traces.inTheDump().of(why)).isEmpty();

        UUID link = linksOf(secretary, one).get(0).id();
        assertThatThrownBy(() -> colleague.does(() -> links.unlink(one.number(), link)))
                .hasMessage("link.ended.already");
        assertThat(linksOf(secretary, one)).extracting(LinkedCase::endedAt).containsOnlyNulls();
        secretary.does(() -> links.unlink(other.number(), link));
        assertThatThrownBy(() -> secretary.does(() -> links.unlink(one.number(), link)))
                .hasMessage("link.ended.already");
        assertThat(linksOf(secretary, one)).extracting(LinkedCase::endedAt).doesNotContainNull();
        assertThat(secretary.asks(() -> tagging.open(one.number())).links()).isEmpty();
        link(secretary, one, other.number(), why);
        assertThat(linksOf(secretary, one)).hasSize(2);
    }

    @Test
    void what_is_decided_is_written_to_each_reporter_in_the_language_that_they_read() {
        Receipt host = ministry.report();
        FileReport form = ministry.form();
        Receipt other = ministry.file(new FileReport(form.submission(), "en", form.questionnaire(), form.answers()));
        Person chair = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
        ministry.acknowledge(host.number(), secretary, "Ontvangen.");
        ministry.acknowledge(other.number(), secretary, "Received.");
        join(secretary, other, host, "Hetzelfde.");
        List.of(member, colleague, chair).forEach(person -> open(person, host));
        Database.change("update seat set function = 'CHAIR' where person = ?", chair.subject());
        int version = open(secretary, host).version();
        secretary.does(() -> triage.appoint(new AppointAssessors(host.number(), version, member.id(), colleague.id())));
        for (Person assessor : List.of(member, colleague)) {
            assessor.does(() -> triage.assess(Assessing.found(host.number(), Verdict.NO, Risk.LOW)));
        }
        assertThat(chair.asks(() -> triage.open(host.number())).languages()).containsExactlyInAnyOrder("nl", "en");
        assertThatThrownBy(() -> decides(chair, host, "")).hasMessage("triage.letterEn.missing");

        decides(chair, host, "You can go to the Authority too.");

        assertThat(texts(host)).containsExactly("Ontvangen.", "U kunt ook naar het Huis.");
        assertThat(texts(other)).containsExactly("Received.", "You can go to the Authority too.");
        for (Receipt each : List.of(host, other)) {
            assertThat(progress.follow(each.code()).stage()).isEqualTo(CaseStage.NOT_ADMITTED);
            assertThat(progress.follow(each.code()).clocks().feedback().isMet()).isTrue();
        }
    }

    @Test
    void what_turns_out_to_be_another_matter_while_it_is_assessed_goes_back_to_where_it_stood() {
        Receipt host = ministry.report();
        Receipt other = ministry.report();
        Receipt late = ministry.report();
        List.of(host, other).forEach(each -> ministry.acknowledge(each.number(), secretary, "Ontvangen."));
        join(secretary, other, host, "Hetzelfde.");
        List.of(member, colleague).forEach(person -> open(person, host));
        int version = open(secretary, host).version();
        secretary.does(() -> triage.appoint(new AppointAssessors(host.number(), version, member.id(), colleague.id())));
        join(secretary, late, host, "Ook dit.");
        member.does(() -> triage.assess(Assessing.found(host.number(), Verdict.NO, Risk.LOW)));

        separate(secretary, other, "Het was een ander gebouw.");
        separate(secretary, late, "Dit ook.");

        assertThat(open(secretary, other).summary().stage()).isEqualTo(CaseStage.ACKNOWLEDGED);
        assertThat(open(secretary, late).summary().stage()).isEqualTo(CaseStage.RECEIVED);
        assertThat(open(secretary, late).mayAcknowledge()).isTrue();
        assertThat(open(secretary, host).summary().stage()).isEqualTo(CaseStage.IN_TRIAGE);
        assertThat(clocksOf(other)).containsExactly("FEEDBACK");
        assertThat(clocksOf(late)).containsExactlyInAnyOrder("ACKNOWLEDGE", "FEEDBACK");
        colleague.does(() -> triage.assess(Assessing.found(host.number(), Verdict.NO, Risk.LOW)));
        assertThat(open(secretary, host).reports())
                .extracting(ReportInCase::number)
                .containsExactly(host.number());
    }

    private void decides(Person chair, Receipt host, String letterEn) {
        int version = chair.asks(() -> triage.open(host.number())).version();
        DecideTriage one = Assessing.decided(host.number(), version, Verdict.NO, Route.NOT_ADMIT);
        chair.does(() -> triage.decide(new DecideTriage(
                one.number(),
                version,
                one.wrongdoing(),
                one.risk(),
                one.crime(),
                one.priority(),
                one.route(),
                one.dueOn(),
                one.reason(),
                one.submission(),
                one.letter(),
                letterEn,
                null)));
    }

    private void join(Person person, Receipt other, Receipt host, String why) {
        int version = open(person, other).version();
        person.does(() -> joining.join(new JoinCase(other.number(), version, host.number(), why)));
    }

    private void join(Person person, Receipt other, int version, String into) {
        person.does(() -> joining(other, version, into));
    }

    private boolean joining(Receipt other, int version, String into) {
        joining.join(new JoinCase(other.number(), version, into, "Hetzelfde."));
        return true;
    }

    private void separate(Person person, Receipt other, String why) {
        int version = person.asks(() -> joining.open(other.number())).version();
        person.does(() -> joining.separate(new SeparateReport(other.number(), version, why)));
    }

    private void link(Person person, Receipt one, String other, String why) {
        person.does(() -> links.link(new LinkCase(one.number(), other, "FOLLOWS_FROM", why)));
    }

    private List<LinkedCase> linksOf(Person person, Receipt one) {
        return person.asks(() -> links.open(one.number())).links();
    }

    private CaseDetails open(Person person, Receipt receipt) {
        return person.asks(() -> reading.open(receipt.number()));
    }

    private List<CaseGuard> lackingToClose(Receipt host) {
        return Stream.ofNullable(
                        secretary.asks(() -> reading.course(host.number())).closing())
                .flatMap(List::stream)
                .toList();
    }

    private List<String> clocksOf(Receipt receipt) {
        List<String> kinds = new ArrayList<>();
        String after = null;
        do {
            BoardQuery query = new BoardQuery(BoardQuery.When.ALL, null, false, after);
            Slice<BoardLine> page = secretary.asks(() -> board.read(query));
            page.rows().stream()
                    .filter(line -> line.number().equals(receipt.number()))
                    .forEach(line -> kinds.add(String.valueOf(line.kind())));
            after = page.next();
        } while (after != null);
        return kinds;
    }

    private List<String> texts(Receipt receipt) {
        return progress.follow(receipt.code()).dialogue().stream()
                .map(DialogueMessage::text)
                .toList();
    }

    private static AskIdentity asks(Receipt receipt, String purpose) {
        return new AskIdentity(
                receipt.number(),
                UUID.randomUUID(),
                IdentityGround.CONSENT,
                null,
                IdentityScope.NAME,
                purpose,
                "",
                LocalDate.now(SystemTime.ZONE).plusDays(10),
                null,
                "");
    }

    private static RegisterFilter sought(Receipt receipt) {
        RegisterFilter all = RegisterFilter.ALL;
        return new RegisterFilter(
                SoughtNumber.read(receipt.number()).orElseThrow(),
                all.stages(),
                all.category(),
                all.unit(),
                all.owner(),
                all.from(),
                all.until(),
                all.due(),
                all.before(),
                all.tags(),
                all.awaiting());
    }
}
