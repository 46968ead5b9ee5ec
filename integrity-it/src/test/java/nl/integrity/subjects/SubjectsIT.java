package nl.integrity.subjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Role;
import nl.integrity.cases.CaseAllegations;
import nl.integrity.cases.CaseOutlook;
import nl.integrity.cases.CaseReading;
import nl.integrity.cases.Prospect;
import nl.integrity.cases.WordAllegation;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Investigating;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.container.SomeInvestigation;
import nl.integrity.container.SomeSubject;
import nl.integrity.container.SomeUnit;
import nl.integrity.deliberation.BeginHearing;
import nl.integrity.deliberation.HearingBothSides;
import nl.integrity.investigations.HoldInvestigation;
import nl.integrity.investigations.InterviewKind;
import nl.integrity.investigations.InvestigationHolding;
import nl.integrity.investigations.LiftHold;
import nl.integrity.reports.Reporter;
import nl.integrity.triage.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody whom a case is about: nothing before they were told, only what they were given after, and never by whom it was reported. */
class SubjectsIT extends InTheContainer {
    private static final Reporter JOANNA = new Reporter("Joanna van den Berg", "j.vandenberg@elders.example");

    @Inject
    Ministry ministry;

    @Inject
    SomeUnit units;

    @Inject
    CaseAllegations allegations;

    @Inject
    CaseReading reading;

    @Inject
    CaseOutlook outlook;

    @Inject
    HearingBothSides hearing;

    @Inject
    InvestigationHolding holding;

    @Inject
    Investigating investigating;

    @Inject
    SubjectKeeping keeping;

    @Inject
    OwnHearing own;

    private final Person secretary = Person.secretary();
    private final Person chair = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person member = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person colleague = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person subject = new Person(account(), Set.of(Role.EMPLOYEE));

    private String number;

    /** One that does not begin as those that have no account do. */
    private static UUID account() {
        return UUID.fromString("abcdef00" + UUID.randomUUID().toString().substring(8));
    }

    @BeforeEach
    void a_case_under_investigation() {
        number = ministry.file(ministry.form("Er is geld weg.", JOANNA)).number();
        ministry.acknowledge(number, secretary, "Ontvangen.");
        List.of(chair, member, colleague).forEach(person -> person.asks(() -> reading.open(number)));
        Database.change("update seat set function = 'CHAIR' where person = ?", chair.subject());
        ministry.assess(number, Route.INVESTIGATE, secretary, chair, member, colleague);
        secretary.does(() -> allegations.word(new WordAllegation(number, version(), 0, "Er is geld weg.")));
        investigating.order(number, secretary, chair);
        investigating.find(number, 1);
    }

    @Test
    void before_they_are_told_there_is_nothing_and_after_it_only_what_they_were_given() {
        UUID id = named(subject);
        assertThat(mine(subject)).isEmpty();
        assertThatThrownBy(() -> subject.asks(() -> own.open(id))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> subject.does(() -> own.reply(SomeSubject.reply(id, 1, "Wat is er?"))))
                .isInstanceOf(AccessRefused.class);

        give(id, 0, PaperKind.NOTICE, "Er is een vraag over de kas.");
        assertThat(mine(subject)).extracting(OwnHearingLine::id).containsExactly(id);
        assertThat(subject.asks(() -> own.open(id)).papers())
                .extracting(GivenPaper::text)
                .containsExactly("Er is een vraag over de kas.");
        assertThat(subject.asks(() -> own.open(id)).papers()).allMatch(paper -> paper.by() == null);
        for (Person somebody : List.of(Person.employee(), secretary, Person.with(Role.EMPLOYEE, Role.ADMINISTRATOR))) {
            assertThat(mine(somebody)).isEmpty();
            assertThatThrownBy(() -> somebody.asks(() -> own.open(id))).isInstanceOf(AccessRefused.class);
        }
    }

    @Test
    void to_a_member_it_shuts_at_once_and_they_read_on_a_page_of_their_own() {
        member.asks(() -> reading.open(number));
        Person manager = new Person(account(), Set.of(Role.EMPLOYEE, Role.ADMINISTRATOR));
        UUID theirs = named(member);
        UUID managers = named(manager);
        assertThatThrownBy(() -> member.asks(() -> reading.open(number))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> member.asks(() -> keeping.open(number))).isInstanceOf(AccessRefused.class);
        give(theirs, 0, PaperKind.NOTICE, "Er is een vraag over de kas.");
        give(managers, 0, PaperKind.NOTICE, "Er is een vraag over het beheer.");
        assertThat(member.asks(() -> own.open(theirs)).papers()).hasSize(1);
        assertThat(manager.asks(() -> own.open(managers)).papers()).hasSize(1);
        assertThatThrownBy(() -> member.asks(() -> own.open(managers))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> member.asks(() -> reading.open(number))).isInstanceOf(AccessRefused.class);
    }

    /** The subject's line manager is kept away (domain: conflict of interest), also one who comes later. */
    @Test
    void whoever_leads_where_they_work_is_kept_away_too() {
        units.led(Person.ITS_UNIT, member.subject());
        member.asks(() -> reading.open(number));
        named(new Person(Person.OF_A_UNIT, Set.of(Role.EMPLOYEE)));
        assertThatThrownBy(() -> member.asks(() -> reading.open(number))).isInstanceOf(AccessRefused.class);

        colleague.asks(() -> reading.open(number));
        units.led(Person.ITS_UNIT, colleague.subject());
        assertThatThrownBy(() -> colleague.asks(() -> reading.open(number))).isInstanceOf(AccessRefused.class);
        secretary.asks(() -> reading.open(number));
    }

    @Test
    void nothing_is_given_that_tells_who_reported_and_the_secretary_is_not_said_to_have_looked() {
        UUID id = named(subject);
        for (String telling :
                List.of("Mevrouw BERG zag het.", "Volgens joanna", "mail aan j.vandenberg@elders.example", "(Bérg)")) {
            assertThatThrownBy(() -> give(id, 0, PaperKind.NOTICE, telling))
                    .as(telling)
                    .hasMessage("subjects.text.tells");
        }
        give(id, 0, PaperKind.NOTICE, "Een collega zag het.");
        assertThatThrownBy(() -> give(id, 1, PaperKind.DRAFT, "De kas was leeg."))
                .hasMessage("subjects.kind.notNow");
        hear();
        give(id, 1, PaperKind.DRAFT, "De kas was leeg.");
        subject.does(() -> own.reply(SomeSubject.reply(id, 2, "Joanna was het zelf.")));

        String all = subject.asks(() -> own.open(id)).papers().stream()
                .map(paper -> paper.text() + paper.kind() + paper.number() + paper.at() + paper.dueOn() + paper.by())
                .toList()
                .toString();
        assertThat(all).doesNotContainIgnoringCase("berg", "joanna", "elders", number);
        assertThat(Database.number(
                        "select count(*) from identity_look l join report r on r.id = l.report where r.number = ?",
                        number))
                .isZero();
    }

    @Test
    void the_log_says_not_who_is_a_subject() {
        UUID id = named(subject);
        give(id, 0, PaperKind.NOTICE, "Er is een vraag over de kas.");
        mine(subject);
        subject.asks(() -> own.open(id));
        subject.does(() -> own.reply(SomeSubject.reply(id, 1, "Ik weet van niets.")));
        assertThat(Database.texts(
                        "select action from audit_entry where actor = ?",
                        subject.subject().toString()))
                .isEmpty();
        assertThat(Database.texts(
                        "select distinct action from audit_entry where actor = 'subject' and object = ?",
                        "hearing " + id))
                .containsExactlyInAnyOrder("READ_OWN_HEARING", "UNSEAL_HEARING", "ANSWER_IN_OWN_HEARING");
        assertThat(Stream.of("case_subject", "subject_paper", "subject_reply", "notice")
                        .flatMap(table -> Database.texts("select t::text from " + table + " t").stream())
                        .filter(row -> row.contains(id.toString())))
                .isNotEmpty()
                .noneMatch(row -> row.contains(subject.subject().toString()));
    }

    @Test
    void nobody_is_forgotten_a_task_asks_to_tell_them_or_to_weigh_it_again() {
        assertThat(toTell()).isEmpty();
        UUID first = named(subject);
        assertThat(toTell()).containsExactly(SomeInvestigation.today().plusDays(14));
        chair.does(() -> keeping.delay(SomeSubject.delay(number, first, 3)));
        assertThat(toTell()).containsExactly(SomeInvestigation.today().plusDays(3));
        chair.does(() -> keeping.delay(SomeSubject.delay(number, first, 40)));
        assertThat(toTell()).containsExactly(SomeInvestigation.today().plusDays(40));
        UUID second = outsider("Karel Zonder");
        assertThat(toTell()).containsExactly(SomeInvestigation.today().plusDays(14));
        give(second, 0, PaperKind.NOTICE, "Er is een vraag over de kas.");
        assertThat(toTell()).containsExactly(SomeInvestigation.today().plusDays(40));
        hold(60);
        assertThat(toTell()).containsExactly(SomeInvestigation.today().plusDays(60));
        chair.does(() -> holding.lift(new LiftHold(number, "Geen bezwaar meer.")));
        assertThat(toTell()).containsExactly(SomeInvestigation.today().plusDays(40));
        give(first, 0, PaperKind.NOTICE, "Er is een vraag over de kas.");
        assertThat(toTell()).isEmpty();
        assertThatThrownBy(() -> chair.does(() -> keeping.delay(SomeSubject.delay(number, first, 10))))
                .hasMessage("subjects.told");
    }

    @Test
    void findings_go_to_the_hearing_when_everybody_was_told_and_to_the_opinion_when_everybody_could_react() {
        UUID id = named(subject);
        assertThatThrownBy(this::hear).hasMessage("case.guard.SUBJECTS_TOLD");
        assertThat(why(secretary, "HEAR")).contains("case.guard.SUBJECTS_TOLD");
        give(id, 0, PaperKind.NOTICE, "Er is een vraag over de kas.");
        hear();
        assertThat(why(chair, "JUDGE")).contains("case.guard.SUBJECTS_HEARD");
        give(id, 1, PaperKind.DRAFT, "De kas was leeg.");
        assertThat(why(chair, "JUDGE")).contains("case.guard.SUBJECTS_HEARD");
        subject.does(() -> own.reply(SomeSubject.reply(id, 2, "Ik had vakantie.")));
        assertThat(why(chair, "JUDGE"))
                .doesNotContain("case.guard.SUBJECTS_HEARD")
                .contains("case.guard.BOTH_SIDES_HEARD");
        assertThat(keepingOf(id).papers().get(1).replies())
                .allMatch(reply -> !reply.late() && reply.enteredBy() == null)
                .extracting(GivenPaper.Reply::text)
                .containsExactly("Ik had vakantie.");
    }

    @Test
    void that_it_is_about_nobody_is_said_and_not_concluded_from_silence() {
        assertThatThrownBy(this::hear).hasMessage("case.guard.SUBJECTS_TOLD");
        investigating.isAboutNobody(number, secretary);
        assertThat(secretary.asks(() -> keeping.open(number)).nobody()).isEqualTo("Het gaat om een werkwijze.");
        UUID id = named(subject);
        assertThatThrownBy(this::hear).hasMessage("case.guard.SUBJECTS_TOLD");
        give(id, 0, PaperKind.NOTICE, "Er is een vraag over de kas.");
        hear();
        assertThatThrownBy(() -> investigating.report(number, "")).hasMessage("case.guard.SUBJECTS_HEARD");
    }

    @Test
    void what_they_were_told_an_earlier_time_can_still_be_read_and_whoever_was_told_hears_how_it_ended() {
        UUID id = named(subject);
        give(id, 0, PaperKind.NOTICE, "Er is een vraag over de kas.");
        Database.change("update case_file set stage = 'DECIDED' where number = ?", number);
        give(id, 1, PaperKind.OUTCOME, "Er is niets gevonden.");
        Database.change("update case_file set stage = 'REOPENED', round = 2 where number = ?", number);
        subject.does(() -> own.reply(SomeSubject.reply(id, 2, "Eindelijk.")));
        assertThat(keepingOf(id).earlier()).isTrue();
        assertThat(keepingOf(id).papers().get(1).replies()).hasSize(1);
    }

    @Test
    void a_criminal_investigation_makes_everything_wait_but_what_the_reporter_hears_and_the_subject_says() {
        UUID id = named(subject);
        give(id, 0, PaperKind.NOTICE, "Er is een vraag over de kas.");
        assertThatThrownBy(() -> secretary.does(() -> holding.hold(new HoldInvestigation(
                        number, "Het OM vraagt het.", SomeInvestigation.today().plusDays(30)))))
                .isInstanceOf(RuntimeException.class);
        hold(30);
        assertThat(open("WAIT")).containsExactly(SomeInvestigation.today().plusDays(30));
        assertThatThrownBy(() -> hold(30)).hasMessage("investigations.held.already");
        assertThat(secretary.asks(() -> keeping.open(number)).held()).isTrue();
        assertThatThrownBy(() -> give(id, 1, PaperKind.DRAFT, "De kas was leeg."))
                .hasMessage("subjects.held");
        assertThatThrownBy(this::hear).hasMessage("case.guard.NOT_ON_HOLD");
        assertThat(why(secretary, "HEAR")).contains("case.guard.NOT_ON_HOLD");
        subject.does(() -> own.reply(SomeSubject.reply(id, 1, "Ik wil weten wat er is.")));
        ministry.write(number, secretary, "Wij zijn er nog mee bezig.", true);

        chair.does(() -> holding.lift(new LiftHold(number, "Geen bezwaar meer.")));
        assertThatThrownBy(() -> chair.does(() -> holding.lift(new LiftHold(number, "Geen bezwaar meer."))))
                .hasMessage("investigations.held.not");
        assertThat(open("WAIT")).isEmpty();
        hear();
        assertThat(member.asks(() -> holding.read(number)))
                .hasSize(1)
                .allMatch(hold -> hold.why().equals("Het OM vraagt het.")
                        && hold.liftedWhy().equals("Geen bezwaar meer."));
    }

    @Test
    void the_record_of_a_conversation_with_them_is_ready_to_be_given_and_nobody_is_spoken_to_while_it_waits() {
        UUID id = named(subject);
        investigating.mayHear(number, chair);
        assertThat(keepingOf(id).record()).isEmpty();
        investigating.hear(number, InterviewKind.WITNESS, Person.employee().id());
        assertThat(keepingOf(id).record()).isEmpty();
        assertThatThrownBy(() -> investigating.hear(number, InterviewKind.SUBJECT, subject.id()))
                .hasMessage("investigations.untold");
        assertThatThrownBy(() -> investigating.hear(number, InterviewKind.SUBJECT, null))
                .hasMessage("investigations.untold");
        give(id, 0, PaperKind.NOTICE, "Er is een vraag over de kas.");
        investigating.hear(number, InterviewKind.SUBJECT, null);
        investigating.hear(number, InterviewKind.SUBJECT, subject.id());
        assertThat(keepingOf(id).record()).isEqualTo("Zo was het.");
        hold(30);
        assertThatThrownBy(() -> investigating.hear(number, InterviewKind.WITNESS, null))
                .hasMessage("investigations.held");
    }

    @Test
    void somebody_without_an_account_hears_by_letter_and_what_they_say_is_written_down() {
        UUID id = outsider("Karel Zonder");
        give(id, 0, PaperKind.NOTICE, "Er is een vraag over de kas.");
        give(id, 1, PaperKind.RECORD, "U zei dat u er niet was.");
        secretary.does(() -> keeping.enter(number, new ReplyToPaper(id, 2, UUID.randomUUID(), true, "")));
        assertThat(keepingOf(id).papers().get(1).replies())
                .hasSize(1)
                .allMatch(reply -> reply.agrees() && reply.enteredBy() != null);
        assertThatThrownBy(() -> secretary.does(
                        () -> keeping.enter(number, new ReplyToPaper(id, 1, UUID.randomUUID(), true, ""))))
                .hasMessage("subjects.agrees.record");
        assertThatThrownBy(() -> secretary.does(() -> keeping.enter(number, SomeSubject.reply(id, 1, ""))))
                .hasMessage("subjects.reply.missing");
        assertThatThrownBy(() -> secretary.does(() -> keeping.enter(number, SomeSubject.reply(id, 9, "Nee."))))
                .hasMessage("subjects.paper.unknown");
        UUID withPage = named(subject);
        give(withPage, 0, PaperKind.NOTICE, "Er is een vraag over de kas.");
        assertThatThrownBy(() -> secretary.does(() -> keeping.enter(number, SomeSubject.reply(withPage, 1, "Ja."))))
                .hasMessage("subjects.ownPage");
    }

    @Test
    void nobody_overwrites_and_nothing_comes_twice() {
        UUID id = named(subject);
        assertThatThrownBy(() -> named(subject)).hasMessage("subjects.person.already");
        assertThatThrownBy(() -> investigating.isAboutNobody(number, secretary))
                .hasMessage("subjects.because.somebody");
        assertThatThrownBy(() -> named(secretary)).hasMessage("subjects.person.self");
        NameSubject again = new NameSubject(number, id, subject.id(), "");
        secretary.does(() -> keeping.name(again));
        NameSubject other = new NameSubject(number, id, colleague.id(), "");
        assertThatThrownBy(() -> secretary.does(() -> keeping.name(other))).hasMessage("subjects.name.resent");
        colleague.asks(() -> reading.open(number));
        assertThatThrownBy(() -> outsider(" ")).hasMessage("subjects.name.missing");
        assertThatThrownBy(() -> named(new Person(
                        UUID.fromString(
                                "00000000" + UUID.randomUUID().toString().substring(8)),
                        Set.of())))
                .hasMessage("subjects.person.unknown");
        give(id, 0, PaperKind.NOTICE, "Er is een vraag over de kas.");
        assertThatThrownBy(() -> give(id, 0, PaperKind.RECORD, "U zei niets.")).hasMessage("subjects.changedMeanwhile");
        assertThatThrownBy(() -> give(UUID.randomUUID(), 0, PaperKind.NOTICE, "Wie?"))
                .hasMessage("subjects.unknown");
        ReplyToPaper once = SomeSubject.reply(id, 1, "Ik weet van niets.");
        subject.does(() -> own.reply(once));
        subject.does(() -> own.reply(once));
        assertThat(keepingOf(id).papers().get(0).replies()).hasSize(1);
        hear();
        give(id, 1, PaperKind.DRAFT, "De kas was leeg.");
        Database.change("update subject_paper set due_on = current_date - 1 where subject = ? and number = 2", id);
        subject.does(() -> own.reply(SomeSubject.reply(id, 2, "Nog iets.")));
        assertThat(keepingOf(id).papers().get(1).replies()).allMatch(GivenPaper.Reply::late);
    }

    @Test
    void nothing_of_it_stands_in_the_database_to_be_read() {
        UUID id = named(subject);
        outsider("Karel Zonder");
        chair.does(() -> keeping.delay(SomeSubject.delay(number, id, 40)));
        give(id, 0, PaperKind.NOTICE, "Er is een vraag over de kas.");
        subject.does(() -> own.reply(SomeSubject.reply(id, 1, "Ik weet van niets.")));
        hold(30);
        for (String table :
                List.of("case_subject", "subject_delay", "subject_paper", "subject_reply", "investigation_hold")) {
            assertThat(Database.texts("select t::text from " + table + " t"))
                    .isNotEmpty()
                    .noneMatch(row -> Stream.of("Karel", "Persoon", "veiliggesteld", "vraag", "niets", "OM ")
                            .anyMatch(row::contains));
        }
    }

    private UUID named(Person person) {
        NameSubject command = SomeSubject.colleague(number, person.id());
        secretary.does(() -> keeping.name(command));
        return command.submission();
    }

    private UUID outsider(String name) {
        NameSubject command = SomeSubject.outsider(number, name);
        secretary.does(() -> keeping.name(command));
        return command.submission();
    }

    private void give(UUID subjectOf, int basedOn, PaperKind kind, String text) {
        secretary.does(() -> keeping.give(SomeSubject.give(number, subjectOf, basedOn, kind, text)));
    }

    private void hold(int days) {
        chair.does(() -> holding.hold(new HoldInvestigation(
                number, "Het OM vraagt het.", SomeInvestigation.today().plusDays(days))));
    }

    private void hear() {
        secretary.does(() -> hearing.begin(new BeginHearing(
                number, version(), "De kas was leeg.", SomeInvestigation.today().plusDays(14))));
    }

    private SubjectFile keepingOf(UUID id) {
        return secretary.asks(() -> keeping.open(number)).of(id).orElseThrow();
    }

    private List<OwnHearingLine> mine(Person person) {
        return person.asks(() -> own.mine());
    }

    private List<LocalDate> toTell() {
        return open("TELL");
    }

    private List<LocalDate> open(String task) {
        return Database.texts(
                        "select t.due_on::text from case_task t join case_file c on c.id = t.case_file"
                                + " where c.number = ? and t.kind = ? and t.done_at is null",
                        number,
                        task)
                .stream()
                .map(LocalDate::parse)
                .toList();
    }

    private List<String> why(Person reader, String move) {
        return reader.asks(() -> outlook.open(number)).not(Prospect.When.LACKING).stream()
                .filter(prospect -> prospect.what().equals(move))
                .flatMap(prospect -> prospect.reasons().stream())
                .toList();
    }

    private int version() {
        return secretary.asks(() -> reading.open(number)).version();
    }
}
