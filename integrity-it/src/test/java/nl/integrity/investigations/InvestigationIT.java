package nl.integrity.investigations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.InterestUndeclared;
import nl.integrity.access.Role;
import nl.integrity.cases.CaseAllegations;
import nl.integrity.cases.CaseInterests;
import nl.integrity.cases.CaseReading;
import nl.integrity.cases.DeclareInterest;
import nl.integrity.cases.Interest;
import nl.integrity.cases.WordAllegation;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.container.SomeInvestigation;
import nl.integrity.deliberation.Finding;
import nl.integrity.organisation.Colleague;
import nl.integrity.shared.PersonId;
import nl.integrity.triage.Route;
import nl.integrity.worklist.OwnWork;
import nl.integrity.worklist.WaitingWork;
import nl.integrity.worklist.WorkKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An investigation: nothing without a signed order, each means allowed by somebody else, and what was found kept in every version. */
class InvestigationIT extends InTheContainer {
    @Inject
    Ministry ministry;

    @Inject
    CaseAllegations allegations;

    @Inject
    CaseReading reading;

    @Inject
    CaseInterests interests;

    @Inject
    InvestigationAssigning assigning;

    @Inject
    InvestigationWork work;

    @Inject
    OwnWork waiting;

    private final Person secretary = Person.secretary();
    private final Person chair = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person member = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person colleague = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person lead = investigator(0);
    private final Person other = investigator(1);

    private String number;

    private static Person investigator(int which) {
        return new Person(Person.INVESTIGATORS.get(which), Set.of(Role.EMPLOYEE, Role.INVESTIGATOR));
    }

    @BeforeEach
    void a_case_under_investigation() {
        number = ministry.report().number();
        ministry.acknowledge(number, secretary, "Ontvangen.");
        List.of(chair, member, colleague).forEach(person -> person.asks(() -> reading.open(number)));
        Database.change("update seat set function = 'CHAIR' where person = ?", chair.subject());
        ministry.assess(number, Route.INVESTIGATE, secretary, chair, member, colleague);
        secretary.does(() -> allegations.word(new WordAllegation(number, version(), 0, "Er is geld weg.")));
    }

    @Test
    void nothing_opens_before_the_chair_has_signed_and_the_investigator_is_independent() {
        assertThatThrownBy(() -> lead.asksAtFirst(() -> work.open(number))).isInstanceOf(AccessRefused.class);
        assign(secretary, 0);
        assertThat(open(chair).getInForce()).isNull();
        assertThat(open(chair).may("SIGN")).isTrue();
        assertThat(open(secretary).may("SIGN")).isFalse();
        assertThatThrownBy(() -> lead.asksAtFirst(() -> work.open(number))).isInstanceOf(AccessRefused.class);
        assertThat(mine(lead)).isEmpty();

        sign(1);
        assertThat(mine(lead)).hasSize(1).noneMatch(InvestigationLine::declared);
        assertThatThrownBy(() -> lead.asksAtFirst(() -> work.open(number))).isInstanceOf(InterestUndeclared.class);
        InvestigationFile file = open(lead);
        assertThat(file.points()).extracting(InvestigationFile.Point::text).containsExactly("Er is geld weg.");
        assertThat(file.may()).containsExactly(InvestigationFile.Act.ASK_METHOD, InvestigationFile.Act.FIND);
        assertThat(mine(lead)).allMatch(InvestigationLine::declared);
        assertThatThrownBy(() -> sign(1)).hasMessage("investigations.sign.already");
    }

    @Test
    void whoever_words_an_order_does_not_sign_it_and_nobody_signs_what_they_did_not_read() {
        assign(chair, 0);
        assertThat(open(chair).may("SIGN")).isFalse();
        assertThatThrownBy(() -> sign(1)).hasMessage("investigations.sign.own");
        assertThatThrownBy(() -> assign(secretary, 0)).hasMessage("investigations.changedMeanwhile");
        assign(secretary, 1);
        assertThatThrownBy(() -> sign(1)).hasMessage("investigations.changedMeanwhile");
        sign(2);
        assertThat(open(secretary).getInForce()).matches(order -> order != null && order.number() == 2);
    }

    @Test
    void what_waits_for_the_chair_is_told_until_it_is_done() {
        assertThat(waiting(chair)).isEmpty();
        assign(chair, 0);
        assertThat(waiting(chair)).isEmpty();
        assign(secretary, 1);
        assertThat(waiting(chair)).containsExactly(WorkKind.SIGN_ORDER);
        assertThat(waiting(member)).isEmpty();
        sign(2);
        assertThat(waiting(chair)).isEmpty();
        AskMethod asked = SomeInvestigation.method(number);
        lead.does(() -> work.ask(asked));
        assertThat(waiting(chair)).containsExactly(WorkKind.DECIDE_MEANS);
        chair.does(() -> work.decide(decided(asked.submission(), MethodAnswer.REFUSE)));
        assertThat(waiting(chair)).isEmpty();
    }

    @Test
    void who_is_too_near_does_not_investigate() {
        assertThat(candidates()).contains(lead.id(), other.id());
        assertThatThrownBy(() -> secretary.does(
                        () -> assigning.assign(SomeInvestigation.order(number, 0, member.id(), Set.of()))))
                .hasMessage("investigations.lead.unfit");
        assertThatThrownBy(() -> secretary.does(
                        () -> assigning.assign(SomeInvestigation.order(number, 0, lead.id(), Set.of(chair.id())))))
                .hasMessage("investigations.others.unfit");
        assertThatThrownBy(() -> secretary.does(
                        () -> assigning.assign(SomeInvestigation.order(number, 0, lead.id(), Set.of(lead.id())))))
                .hasMessage("investigations.others.twice");
        assign(secretary, 0);
        sign(1);
        other.does(() -> interests.declare(new DeclareInterest(number, Interest.APPEARANCE)));
        assertThatThrownBy(() -> open(other)).isInstanceOf(AccessRefused.class);
        assertThat(mine(other)).isEmpty();
        assertThat(candidates()).contains(lead.id()).doesNotContain(other.id());
        assertThatThrownBy(() -> assign(secretary, 1)).hasMessage("investigations.others.unfit");
    }

    @Test
    void an_order_without_somebody_and_the_last_day_shut_the_case_to_them() {
        assign(secretary, 0);
        sign(1);
        open(other);
        secretary.does(() -> assigning.assign(SomeInvestigation.order(number, 1, lead.id(), Set.of())));
        open(other);
        sign(2);
        assertThatThrownBy(() -> open(other)).isInstanceOf(AccessRefused.class);
        open(lead);
        Database.change(
                "update case_part set last_day = current_date - 1 where part = 'INVESTIGATOR' and person = ?",
                lead.subject());
        assertThatThrownBy(() -> open(lead)).isInstanceOf(AccessRefused.class);
        assertThat(mine(lead)).isEmpty();
    }

    @Test
    void a_means_is_allowed_by_the_chair_until_its_last_day() {
        assign(secretary, 0);
        sign(1);
        AskMethod asked = SomeInvestigation.method(number);
        lead.does(() -> work.ask(asked));
        lead.does(() -> work.ask(asked));
        assertThat(open(chair).methods()).hasSize(1).allMatch(method -> method.state() == MethodState.ASKED);
        assertThatThrownBy(() -> member.does(() -> work.decide(decided(asked.submission(), MethodAnswer.APPROVE))))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> chair.does(() -> work.decide(decided(UUID.randomUUID(), MethodAnswer.APPROVE))))
                .hasMessage("investigations.method.unknown");
        chair.does(() -> work.decide(decided(asked.submission(), MethodAnswer.APPROVE)));
        assertThatThrownBy(() -> chair.does(() -> work.decide(decided(asked.submission(), MethodAnswer.REFUSE))))
                .hasMessage("investigations.method.decided");
        assertThat(open(lead).methods())
                .allMatch(method -> method.state() == MethodState.APPROVED && method.mine())
                .extracting(AskedMethod::reason)
                .containsExactly("Alleen over de kas.");
        Database.change("update investigation_method set last_day = current_date - 1 where id = ?", asked.submission());
        assertThat(open(lead).methods()).allMatch(method -> method.state() == MethodState.EXPIRED);
        AskMethod late = new AskMethod(
                number,
                UUID.randomUUID(),
                MethodKind.LOGS,
                "Nodig.",
                "Niets lichters.",
                SomeInvestigation.today().plusDays(91));
        assertThatThrownBy(() -> lead.does(() -> work.ask(late))).hasMessage("investigations.lastDay.wrong");
    }

    @Test
    void what_was_found_is_kept_in_every_version_and_nobody_overwrites_somebody_else() {
        assign(secretary, 0);
        sign(1);
        lead.does(() -> work.find(SomeInvestigation.finding(number, 1, 0, "De kas is leeg.")));
        assertThatThrownBy(() -> other.does(() -> work.find(SomeInvestigation.finding(number, 1, 0, "Anders."))))
                .hasMessage("investigations.changedMeanwhile");
        other.does(() -> work.find(SomeInvestigation.finding(number, 1, 1, "De kas was al leeg.")));
        assertThatThrownBy(() -> lead.does(() -> work.find(SomeInvestigation.finding(number, 2, 0, "Niets."))))
                .hasMessage("allegation.unknown");
        InvestigationFile.Point point = open(member).points().get(0);
        assertThat(point.drafts())
                .extracting(InvestigationFile.Draft::facts)
                .containsExactly("De kas was al leeg.", "De kas is leeg.");
        assertThat(point.drafts()).allMatch(draft -> draft.finding() == Finding.ESTABLISHED);
        assertThatThrownBy(() -> secretary.does(() -> work.find(SomeInvestigation.finding(number, 1, 2, "Ik ook."))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void nothing_of_it_stands_in_the_database_to_be_read() {
        assign(secretary, 0);
        sign(1);
        AskMethod asked = SomeInvestigation.method(number);
        lead.does(() -> work.ask(asked));
        chair.does(() -> work.decide(decided(asked.submission(), MethodAnswer.REFUSE)));
        lead.does(() -> work.find(SomeInvestigation.finding(number, 1, 0, "De kas is leeg.")));
        for (String table : List.of(
                "investigation_assignment",
                "investigation_method",
                "investigation_method_decision",
                "investigation_finding")) {
            assertThat(Database.texts("select t::text from " + table + " t"))
                    .isNotEmpty()
                    .noneMatch(row -> Stream.of("geld", "kas", "geschreven", "ESTABLISHED")
                            .anyMatch(row::contains));
        }
    }

    @Test
    void nothing_is_investigated_where_a_case_is_elsewhere() {
        String elsewhere = ministry.report().number();
        ministry.acknowledge(elsewhere, secretary, "Ontvangen.");
        assertThatThrownBy(() -> secretary.does(
                        () -> assigning.assign(SomeInvestigation.order(elsewhere, 0, lead.id(), Set.of()))))
                .hasMessage("investigations.notNow");
    }

    private void assign(Person by, int basedOn) {
        by.does(() -> assigning.assign(SomeInvestigation.order(number, basedOn, lead.id(), Set.of(other.id()))));
    }

    private void sign(int order) {
        chair.does(() -> assigning.sign(new SignAssignment(number, order)));
    }

    private DecideMethod decided(UUID method, MethodAnswer answer) {
        return new DecideMethod(number, method, answer, "Alleen over de kas.");
    }

    private List<WorkKind> waiting(Person person) {
        return person.asks(waiting::read).stream()
                .filter(each -> each.number().equals(number))
                .map(WaitingWork::kind)
                .toList();
    }

    private InvestigationFile open(Person person) {
        return person.asks(() -> work.open(number));
    }

    private List<InvestigationLine> mine(Person person) {
        return person.asks(() -> work.mine()).stream()
                .filter(line -> line.number().equals(number))
                .toList();
    }

    private List<PersonId> candidates() {
        return secretary.asks(() -> assigning.candidates(number)).stream()
                .map(Colleague::person)
                .toList();
    }

    private int version() {
        return secretary.asks(() -> reading.open(number)).version();
    }
}
