package nl.integrity.investigations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Role;
import nl.integrity.cases.CaseReading;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.container.SomeInvestigation;
import nl.integrity.triage.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conversations: allowed before they are planned, and whoever was heard has the last word on the record. */
class InterviewIT extends InTheContainer {
    @Inject
    Ministry ministry;

    @Inject
    CaseReading reading;

    @Inject
    InvestigationAssigning assigning;

    @Inject
    InvestigationWork work;

    @Inject
    InterviewKeeping keeping;

    private final Person secretary = Person.secretary();
    private final Person chair = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person member = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person colleague = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person lead = new Person(Person.INVESTIGATORS.get(0), Set.of(Role.EMPLOYEE, Role.INVESTIGATOR));
    private final Person other = new Person(Person.INVESTIGATORS.get(1), Set.of(Role.EMPLOYEE, Role.INVESTIGATOR));
    private final LocalDate today = SomeInvestigation.today();

    private String number;

    @BeforeEach
    void a_case_that_is_investigated() {
        number = ministry.report().number();
        ministry.acknowledge(number, secretary, "Ontvangen.");
        List.of(chair, member, colleague).forEach(person -> person.asks(() -> reading.open(number)));
        Database.change("update seat set function = 'CHAIR' where person = ?", chair.subject());
        ministry.assess(number, Route.INVESTIGATE, secretary, chair, member, colleague);
        secretary.does(() -> assigning.assign(SomeInvestigation.order(number, 0, lead.id(), Set.of())));
        chair.does(() -> assigning.sign(new SignAssignment(number, 1)));
    }

    private void isAllowed() {
        AskMethod asked = new AskMethod(
                number, UUID.randomUUID(), MethodKind.INTERVIEW, "Nodig.", "Niets lichters.", today.plusDays(14));
        lead.does(() -> work.ask(asked));
        assertThatThrownBy(() -> lead.does(() -> keeping.plan(SomeInvestigation.conversation(number, today))))
                .hasMessage("interview.day.unallowed");
        chair.does(() -> work.decide(new DecideMethod(number, asked.submission(), MethodAnswer.APPROVE, "Goed.")));
    }

    @Test
    void nobody_is_spoken_to_on_a_day_for_which_it_is_not_allowed() {
        assertThat(read(lead).allowedUntil()).isNull();
        isAllowed();
        assertThat(read(lead).allowedUntil()).isEqualTo(today.plusDays(14));
        PlanInterview last = SomeInvestigation.conversation(number, today.plusDays(14));
        lead.does(() -> keeping.plan(last));
        lead.does(() -> keeping.plan(last));
        assertThatThrownBy(
                        () -> lead.does(() -> keeping.plan(SomeInvestigation.conversation(number, today.plusDays(15)))))
                .hasMessage("interview.day.unallowed");
        assertThatThrownBy(
                        () -> lead.does(() -> keeping.plan(SomeInvestigation.conversation(number, today.minusDays(1)))))
                .hasMessage("interview.day.past");
        assertThat(read(member).interviews())
                .hasSize(1)
                .allMatch(each ->
                        each.state() == InterviewState.PLANNED && each.may().isEmpty())
                .extracting(Interview::name)
                .containsExactly("Jo de Kassier");
        Database.change("update investigation_method set last_day = current_date - 1 where kind = 'INTERVIEW'");
        assertThatThrownBy(() -> lead.does(() -> keeping.plan(SomeInvestigation.conversation(number, today))))
                .hasMessage("interview.day.unallowed");
    }

    @Test
    void a_record_is_offered_corrected_and_signed_and_every_version_stays() {
        isAllowed();
        lead.does(() -> keeping.plan(SomeInvestigation.conversation(number, today)));
        assertThatThrownBy(() -> moves(0, InterviewMove.WRITE)).hasMessage("interview.move.notNow");
        moves(0, InterviewMove.HOLD);
        assertThatThrownBy(() -> moves(0, InterviewMove.WRITE)).hasMessage("interview.changedMeanwhile");
        moves(1, InterviewMove.WRITE);
        moves(2, InterviewMove.OFFER);
        assertThat(read(secretary).interview(1))
                .hasValueSatisfying(one -> assertThat(one.getUntil()).isEqualTo(today.plusDays(14)));
        moves(3, InterviewMove.CORRECT);
        moves(4, InterviewMove.SIGN);
        assertThatThrownBy(() -> moves(5, InterviewMove.CORRECT)).hasMessage("interview.move.notNow");
        assertThat(read(chair).interview(1)).hasValueSatisfying(one -> {
            assertThat(one.state()).isEqualTo(InterviewState.SIGNED);
            assertThat(one.steps()).extracting(Interview.Step::version).containsExactly(0, 1, 0, 2, 0);
            assertThat(one.getRecord()).matches(record -> record != null && record.version() == 2);
            assertThat(one.getUntil()).isNull();
        });
        assertThatThrownBy(() -> lead.does(() ->
                        keeping.move(SomeInvestigation.happened(number, UUID.randomUUID(), 0, InterviewMove.HOLD))))
                .hasMessage("interview.unknown");
    }

    @Test
    void whoever_has_no_part_in_it_finds_nothing() {
        isAllowed();
        lead.does(() -> keeping.plan(SomeInvestigation.conversation(number, today)));
        assertThatThrownBy(() -> read(other)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> other.does(() -> keeping.find(number, "jansen")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> chair.does(() -> keeping.plan(SomeInvestigation.conversation(number, today))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void nothing_of_it_stands_in_the_database_to_be_read() {
        isAllowed();
        lead.does(() -> keeping.plan(SomeInvestigation.conversation(number, today)));
        moves(0, InterviewMove.HOLD);
        moves(1, InterviewMove.WRITE);
        for (String table : List.of("interview", "interview_step")) {
            assertThat(Database.texts("select t::text from " + table + " t"))
                    .isNotEmpty()
                    .noneMatch(row ->
                            Stream.of("Kassier", "Zo was het", "Iedereen").anyMatch(row::contains));
        }
    }

    private void moves(int basedOn, InterviewMove move) {
        UUID one = read(lead).interviews().get(0).id();
        lead.does(() -> keeping.move(SomeInvestigation.happened(number, one, basedOn, move)));
    }

    private InterviewsFile read(Person person) {
        return person.asks(() -> keeping.read(number));
    }
}
