package nl.integrity.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.InterestUndeclared;
import nl.integrity.access.Role;
import nl.integrity.container.Assessing;
import nl.integrity.container.AtOnce;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.reports.Receipt;
import nl.integrity.triage.AppointAssessors;
import nl.integrity.triage.AssessCase;
import nl.integrity.triage.CaseTriage;
import nl.integrity.triage.Decision;
import nl.integrity.triage.Risk;
import nl.integrity.triage.Route;
import nl.integrity.triage.TriageState;
import nl.integrity.triage.Verdict;
import nl.integrity.worklist.OwnWork;
import nl.integrity.worklist.WaitingWork;
import nl.integrity.worklist.WorkKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first phase of a case, from the appointment of two assessors to what happens with it, its end and what there may be after. */
class CaseTriageIT extends InTheContainer {
    @Inject
    Ministry ministry;

    @Inject
    OwnWork work;

    @Inject
    CaseTriage triage;

    @Inject
    CaseClosing closing;

    @Inject
    CaseReading reading;

    @Inject
    CaseHandling handling;

    @Inject
    CaseInterests interests;

    @Inject
    CaseProgress progress;

    private final Person secretary = Person.secretary();
    private final Person chair = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person first = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person second = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person third = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person fourth = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);

    private Receipt receipt;
    private String number;

    @BeforeEach
    void a_confirmed_case_and_a_committee() {
        receipt = ministry.report();
        number = receipt.number();
        ministry.acknowledge(number, secretary, "Ontvangen.");
        List.of(chair, first, second, third, fourth).forEach(person -> person.asks(() -> reading.open(number)));
        Database.change("update seat set function = 'CHAIR' where person = ?", chair.subject());
    }

    @Test
    void two_assess_apart_from_each_other_and_the_chair_decides() {
        appoint(first, second);
        assertThat(stage()).isEqualTo(CaseStage.IN_TRIAGE);
        assertThat(open(first).mayAssess()).isTrue();
        assertThat(open(third).mayAssess()).isFalse();
        assertThat(waiting(first)).containsExactly(WorkKind.ASSESS);
        assertThat(waiting(third)).isEmpty();
        UUID task = reading(secretary).tasks().get(0).id();
        assertThatThrownBy(() -> secretary.does(() -> handling.finish(number, task)))
                .hasMessage("task.byDoing");

        assess(first, Verdict.YES, Risk.HIGH);
        for (Person anybody : List.of(first, second, secretary, chair)) {
            assertThat(open(anybody).assessments()).isEmpty();
            assertThat(open(anybody).mayDecide()).isFalse();
        }
        assertThatThrownBy(() -> decide(chair, Verdict.YES, Risk.HIGH, Route.INVESTIGATE))
                .hasMessage("case.guard.ASSESSED_TWICE");

        assess(second, Verdict.NO, Risk.LOW);
        assertThat(open(chair).assessments())
                .extracting(each -> each.wrongdoing())
                .containsExactlyInAnyOrder(Verdict.YES, Verdict.NO);
        assertThat(open(chair).mayDecide()).isTrue();
        assertThat(open(secretary).mayDecide()).isFalse();
        assertThat(waiting(first)).isEmpty();
        assertThat(waiting(chair)).containsExactly(WorkKind.DECIDE);
        assertThat(reading(secretary).tasks()).extracting(CaseTask::kind).doesNotContain(TaskKind.ASSESS);

        decide(chair, Verdict.YES, Risk.HIGH, Route.INVESTIGATE);

        assertThat(stage()).isEqualTo(CaseStage.UNDER_INVESTIGATION);
        assertThat(waiting(chair)).isEmpty();
        Decision decision = Objects.requireNonNull(open(second).decision());
        assertThat(decision.route()).isEqualTo(Route.INVESTIGATE);
        assertThat(decision.waits()).isFalse();
        assertThat(reading(secretary).tasks()).extracting(CaseTask::kind).containsExactly(TaskKind.ROUTE);
        assertThat(steps()).extracting(CaseStep::reason).startsWith("Omdat het zo is.");
        assertThat(progress.follow(receipt.code()).stage()).isEqualTo(CaseStage.UNDER_INVESTIGATION);
        assertThat(progress.follow(receipt.code()).tasks()).isEmpty();
        assertThatThrownBy(() -> assess(first, Verdict.NO, Risk.LOW)).hasMessage("triage.decided.already");
        assertThatThrownBy(() -> decide(chair, Verdict.YES, Risk.HIGH, Route.CONVERSE))
                .hasMessage("case.guard.RISK_NOT_HIGH");
        assertThatThrownBy(() -> decide(chair, Verdict.YES, Risk.HIGH, Route.REFER))
                .hasMessage("triage.decided.already");
    }

    @Test
    void what_departs_from_both_takes_a_second_person() {
        assessed(Verdict.YES, Risk.LOW);
        decide(chair, Verdict.NO, Risk.LOW, Route.NOT_ADMIT);
        assertThat(stage()).isEqualTo(CaseStage.IN_TRIAGE);
        assertThat(progress.follow(receipt.code()).dialogue()).hasSize(1);
        assertThat(open(chair).mayConfirm()).isFalse();
        assertThat(open(third).mayConfirm()).isTrue();
        assertThatThrownBy(() -> confirm(chair, true)).hasMessage("triage.confirm.own");

        confirm(third, false);
        assertThat(stage()).isEqualTo(CaseStage.IN_TRIAGE);
        assertThat(open(chair).decision()).isNull();
        assertThatThrownBy(() -> confirm(fourth, true)).hasMessage("triage.confirm.nothing");

        decide(chair, Verdict.NO, Risk.LOW, Route.NOT_ADMIT);
        confirm(fourth, true);
        assertThat(stage()).isEqualTo(CaseStage.NOT_ADMITTED);
        assertThat(progress.follow(receipt.code()).dialogue()).hasSize(2);
        assertThat(progress.follow(receipt.code()).clocks().feedback().isMet()).isTrue();
    }

    @Test
    void of_two_who_answer_at_once_one_counts() {
        assessed(Verdict.YES, Risk.LOW);
        decide(chair, Verdict.UNCLEAR, Risk.LOW, Route.INVESTIGATE);
        var outcomes = AtOnce.all(List.of(answering(third, true), answering(fourth, false)));
        assertThat(outcomes.stream().filter(AtOnce.Outcome::succeeded)).hasSize(1);
    }

    private Callable<Boolean> answering(Person person, boolean agreed) {
        return () -> {
            confirm(person, agreed);
            return true;
        };
    }

    @Test
    void who_assessed_does_not_decide_and_nobody_is_two() {
        assertThatThrownBy(() -> appoint(first, first)).hasMessage("triage.second.same");
        assertThatThrownBy(() -> appoint(first, Person.employee())).hasMessage("triage.assessor.unfit");
        appoint(chair, first);
        assess(chair, Verdict.YES, Risk.LOW);
        assess(first, Verdict.YES, Risk.LOW);
        assertThat(open(chair).mayDecide()).isFalse();
        assertThatThrownBy(() -> decide(chair, Verdict.YES, Risk.LOW, Route.INVESTIGATE))
                .hasMessage("triage.decide.own");
        assertThatThrownBy(() -> appoint(second, third)).hasMessage("triage.assessed.already");
    }

    @Test
    void an_assessor_with_an_interest_is_out_and_what_they_found_no_longer_counts() {
        assessed(Verdict.YES, Risk.LOW);
        first.does(() -> interests.declare(new DeclareInterest(number, Interest.INVOLVED)));
        assertThatThrownBy(() -> open(first)).isInstanceOf(AccessRefused.class);
        assertThat(open(chair).assessments()).isEmpty();
        appoint(second, third);
        assess(third, Verdict.NO, Risk.LOW);
        assertThat(open(chair).assessments()).hasSize(2);
        assertThatThrownBy(() -> appoint(first, third)).hasMessage("triage.assessor.unfit");
    }

    @Test
    void nobody_sees_anything_before_they_said_to_have_no_interest() {
        Person late = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
        assertThatThrownBy(() -> late.asksAtFirst(() -> triage.open(number))).isInstanceOf(InterestUndeclared.class);
        assertThatThrownBy(() -> late.asksAtFirst(() -> reading.open(number))).isInstanceOf(InterestUndeclared.class);
        late.does(() -> interests.declare(new DeclareInterest(number, Interest.NONE)));
        assertThat(late.asksAtFirst(() -> triage.open(number)).number()).isEqualTo(number);
    }

    @Test
    void a_seat_that_ends_today_cuts_every_sight_of_the_case_at_once() {
        assertThat(open(third).number()).isEqualTo(number);
        Database.change("update seat set last_day = current_date - 1 where person = ?", third.subject());
        assertThatThrownBy(() -> open(third)).isInstanceOf(AccessRefused.class);
        assertThat(ministry.register(third)).isEmpty();
    }

    @Test
    void classified_information_stops_the_case_until_it_is_gone() {
        appoint(first, second);
        assess(first, Verdict.YES, Risk.LOW);
        AssessCase classified = Assessing.found(number, Verdict.YES, Risk.LOW, Verdict.YES);
        second.does(() -> triage.assess(classified));
        assertThatThrownBy(() -> decide(chair, Verdict.YES, Risk.LOW, Route.INVESTIGATE))
                .hasMessage("case.guard.NOT_CLASSIFIED");
        assess(second, Verdict.YES, Risk.LOW);
        decide(chair, Verdict.YES, Risk.LOW, Route.INVESTIGATE);
        assertThat(stage()).isEqualTo(CaseStage.UNDER_INVESTIGATION);
    }

    @Test
    void a_case_is_closed_when_nothing_is_left_and_others_assess_it_when_it_is_opened_anew() {
        assessed(Verdict.NO, Risk.LOW);
        decide(chair, Verdict.NO, Risk.LOW, Route.CONVERSE);
        assertThat(course().closing()).containsExactly(CaseGuard.FEEDBACK_GIVEN, CaseGuard.NOTHING_LEFT);
        assertThatThrownBy(this::close).hasMessage("case.guard.FEEDBACK_GIVEN");
        ministry.write(number, secretary, "Het gesprek is geweest.", true);
        assertThatThrownBy(this::close).hasMessage("case.guard.NOTHING_LEFT");
        UUID task = reading(secretary).tasks().get(0).id();
        secretary.does(() -> handling.finish(number, task));
        assertThat(course().closing()).isEmpty();

        close();

        assertThat(stage()).isEqualTo(CaseStage.CLOSED);
        assertThat(steps().get(0).reason()).isEqualTo("Gevonden.\n\nGedaan.\n\nGeleerd.");
        assertThatThrownBy(this::close).hasMessage("case.moved.already");
        ministry.add(receipt, "Ik weet nog iets.");
        assertThat(reading(secretary).summary().awaitsAnswer()).isTrue();
        chair.does(() -> closing.reopen(
                new ReopenCase(number, reading.open(number).version(), ReopenGround.NEW_FACT, "Een getuige.")));
        assertThat(stage()).isEqualTo(CaseStage.REOPENED);
        assertThat(open(chair).candidates())
                .extracting(Candidate::id)
                .contains(third.id(), fourth.id())
                .doesNotContain(first.id(), second.id());
        assertThatThrownBy(() -> appoint(first, third)).hasMessage("triage.assessor.unfit");
        appoint(third, fourth);
        assertThat(open(chair).assessments()).isEmpty();
        assertThat(open(chair).decision()).isNull();
        assertThat(stage()).isEqualTo(CaseStage.IN_TRIAGE);
    }

    @Test
    void nothing_that_was_found_or_decided_stands_in_the_database_to_be_read() {
        assessed(Verdict.YES, Risk.LOW);
        decide(chair, Verdict.YES, Risk.LOW, Route.INVESTIGATE);
        for (String table : List.of("triage_assessment", "triage_decision", "case_course")) {
            assertThat(Database.texts(
                            "select t::text from " + table + " t where case_file ="
                                    + " (select id from case_file where number = ?)",
                            number))
                    .isNotEmpty()
                    .noneMatch(row -> row.contains("Omdat") || row.contains("Zo zie") || row.contains("\"YES\""));
        }
    }

    private void assessed(Verdict wrongdoing, Risk risk) {
        appoint(first, second);
        assess(first, wrongdoing, risk);
        assess(second, wrongdoing, risk);
    }

    /** What waits for them in this case. */
    private List<WorkKind> waiting(Person person) {
        return person.asks(work::read).stream()
                .filter(each -> each.number().equals(number))
                .map(WaitingWork::kind)
                .toList();
    }

    private void appoint(Person one, Person other) {
        secretary.does(() ->
                triage.appoint(new AppointAssessors(number, reading.open(number).version(), one.id(), other.id())));
    }

    private void assess(Person person, Verdict wrongdoing, Risk risk) {
        person.does(() -> triage.assess(Assessing.found(number, wrongdoing, risk)));
    }

    private void decide(Person person, Verdict wrongdoing, Risk risk, Route route) {
        person.does(() ->
                triage.decide(Assessing.decided(number, reading.open(number).version(), wrongdoing, risk, route)));
    }

    private void confirm(Person person, boolean agreed) {
        person.does(() -> triage.confirm(number, agreed));
    }

    private void close() {
        secretary.does(() -> closing.close(
                new CloseCase(number, reading.open(number).version(), "Gevonden.", "Gedaan.", "Geleerd.")));
    }

    private TriageState open(Person person) {
        return person.asks(() -> triage.open(number));
    }

    private CaseDetails reading(Person person) {
        return person.asks(() -> reading.open(number));
    }

    private CaseCourse course() {
        return secretary.asks(() -> reading.course(number));
    }

    private List<CaseStep> steps() {
        return course().steps();
    }

    private CaseStage stage() {
        return reading(secretary).summary().stage();
    }
}
