package nl.integrity.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.InterestUndeclared;
import nl.integrity.access.Role;
import nl.integrity.committees.SeatFunction;
import nl.integrity.container.AtOnce;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.reports.Receipt;
import nl.integrity.shared.SystemTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Breaking the glass: nobody with a function can see a case any more, and it is opened to somebody who has that function elsewhere. */
class StandInIT extends InTheContainer {
    private static final UUID DEPUTY_COMMITTEE = UUID.fromString("c0000000-0000-4000-8000-000000000002");
    private final LocalDate today = LocalDate.now(SystemTime.ZONE);

    @Inject
    Ministry ministry;

    @Inject
    CaseStandIns standIns;

    @Inject
    CaseReading reading;

    @Inject
    CaseInterests interests;

    @Inject
    CaseOwnership ownership;

    @Inject
    StandInWatch watch;

    private final Person secretary = Person.secretary();
    private final Person chair = member();
    private final Person other = member();
    private final Person nextChair = member();
    private final Person elsewhere = Person.secretary();

    private String number;

    private static Person member() {
        return Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    }

    @BeforeEach
    void two_small_committees_and_a_case() {
        Database.change("create table seats_before as select id, last_day from seat");
        Database.change("update seat set last_day = date '2020-01-02'");
        sitsElsewhere(nextChair, "CHAIR");
        sitsElsewhere(elsewhere, "SECRETARY");
        Receipt receipt = ministry.report();
        number = receipt.number();
        List.of(secretary, chair, other).forEach(person -> person.asks(() -> reading.open(number)));
        Database.change("update seat set function = 'CHAIR' where person = ?", chair.subject());
    }

    @AfterEach
    void everybody_else_is_back() {
        Database.change("update seat s set last_day = b.last_day from seats_before b where b.id = s.id");
        Database.change("delete from seat where person in (?, ?)", nextChair.subject(), elsewhere.subject());
        Database.change("drop table seats_before");
    }

    @Test
    void as_long_as_there_is_somebody_nobody_else_gets_in() {
        assertThat(file(chair).lacking()).isEmpty();
        assertThat(file(chair).candidates()).isEmpty();
        assertThatThrownBy(() -> open(chair, elsewhere)).hasMessage("standIn.notNeeded");
        for (Person person : List.of(other, secretary, nextChair, elsewhere)) {
            assertThatThrownBy(() -> open(person, elsewhere))
                    .isInstanceOfAny(AccessRefused.class, jakarta.ejb.EJBAccessException.class);
        }
    }

    @Test
    void when_every_secretary_is_gone_the_chair_opens_it_to_one_from_elsewhere_for_a_time() {
        hasInterest(secretary);
        assertThat(file(chair).lacking()).containsExactly(SeatFunction.SECRETARY);
        assertThat(file(chair).candidates()).extracting(Candidate::id).containsExactly(elsewhere.id());
        assertThatThrownBy(() -> elsewhere.asksAtFirst(() -> reading.open(number)))
                .isInstanceOf(AccessRefused.class);

        open(chair, elsewhere);

        assertThat(told(elsewhere)).containsExactly("TASK");
        assertThat(told(other)).contains("MESSAGE");
        assertThat(told(nextChair)).contains("MESSAGE");
        assertThat(told(chair)).doesNotContain("MESSAGE");
        assertThat(Database.texts("select action from audit_entry where object = ?", "case " + number))
                .contains("STAND_IN_OPENED");
        assertThatThrownBy(() -> elsewhere.asksAtFirst(() -> reading.open(number)))
                .isInstanceOf(InterestUndeclared.class);
        assertThat(elsewhere.asks(() -> reading.open(number)).mayWrite()).isTrue();
        assertThat(ministry.register(elsewhere)).contains(number);
        ministry.acknowledge(number, elsewhere, "Ontvangen.");
        assertThat(file(chair).opened())
                .extracting(StandInFile.Opened::reason, StandInFile.Opened::open)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Beide secretarissen zijn weg.", true));
        assertThatThrownBy(() -> open(chair, elsewhere)).hasMessage("standIn.notNeeded");

        Database.change("update case_stand_in set at = now() - interval '2 days', until = now() - interval '1 second'");
        assertThatThrownBy(() -> elsewhere.asks(() -> reading.open(number))).isInstanceOf(AccessRefused.class);
        assertThat(ministry.register(elsewhere)).doesNotContain(number);
        assertThat(file(chair).opened()).extracting(StandInFile.Opened::open).containsExactly(false);
    }

    @Test
    void it_can_be_ended_sooner_and_what_they_had_in_hand_goes_to_somebody_else() {
        hasInterest(secretary);
        open(chair, elsewhere);
        elsewhere.asks(() -> reading.open(number));
        owns(elsewhere);
        UUID standIn = file(chair).opened().get(0).id();
        chair.does(() -> standIns.end(number, standIn));
        assertThatThrownBy(() -> elsewhere.asks(() -> reading.open(number))).isInstanceOf(AccessRefused.class);
        assertThat(owner()).isEqualTo(chair.subject().toString());
        assertThatThrownBy(() -> chair.does(() -> standIns.end(number, standIn)))
                .hasMessage("standIn.ended.already");
    }

    @Test
    void what_they_had_in_hand_does_not_fall_silent_when_their_time_is_over() {
        hasInterest(secretary);
        open(chair, elsewhere);
        owns(elsewhere);
        watch.look();
        assertThat(owner()).isEqualTo(elsewhere.subject().toString());
        Database.change("update case_stand_in set at = now() - interval '2 days', until = now() - interval '1 second'");
        watch.look();
        assertThat(owner()).isEqualTo(chair.subject().toString());
    }

    @Test
    void when_the_chair_may_not_know_of_it_whoever_presides_next_finds_somebody_and_sees_nothing() {
        hasInterest(secretary);
        assertThatThrownBy(() -> file(nextChair)).isInstanceOf(AccessRefused.class);
        hasInterest(chair);
        assertThat(owner()).isEqualTo("null");
        assertThat(told(nextChair)).contains("TASK");
        assertThat(nextChair.asks(() -> standIns.waiting())).contains(number);
        assertThatThrownBy(() -> nextChair.asksAtFirst(() -> standIns.open(number)))
                .isInstanceOf(InterestUndeclared.class);
        assertThat(file(nextChair).lacking())
                .containsExactly(SeatFunction.CHAIR, SeatFunction.DEPUTY_CHAIR, SeatFunction.SECRETARY);
        open(nextChair, elsewhere);
        assertThat(file(nextChair).opened())
                .extracting(StandInFile.Opened::reason)
                .containsOnlyNulls();
        assertThatThrownBy(() -> nextChair.asks(() -> reading.open(number))).isInstanceOf(AccessRefused.class);
        assertThat(ministry.register(nextChair)).doesNotContain(number);
        assertThat(elsewhere.asks(() -> reading.open(number)).mayWrite()).isTrue();
        assertThatThrownBy(() -> file(chair)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void only_who_has_the_function_elsewhere_and_no_interest_can_stand_in() {
        hasInterest(secretary);
        Person employee = Person.employee();
        for (Person unfit : List.of(employee, other, nextChair, chair)) {
            assertThatThrownBy(() -> open(chair, unfit)).hasMessage("standIn.unfit");
        }
        assertThatThrownBy(() -> open(chair, elsewhere, today.plusDays(15))).hasMessage("standIn.lastDay.wrong");
        assertThatThrownBy(() -> open(chair, elsewhere, today.minusDays(1))).hasMessage("standIn.lastDay.wrong");
        open(chair, elsewhere, today.plusDays(14));
        elsewhere.does(() -> interests.declare(new DeclareInterest(number, Interest.RELATIVE)));
        assertThatThrownBy(() -> elsewhere.asks(() -> reading.open(number))).isInstanceOf(AccessRefused.class);
        assertThat(file(chair).lacking()).containsExactly(SeatFunction.SECRETARY);
        assertThatThrownBy(() -> open(chair, elsewhere)).hasMessage("standIn.unfit");
    }

    @Test
    void who_loses_the_function_elsewhere_loses_it_here() {
        hasInterest(secretary);
        open(chair, elsewhere);
        assertThat(elsewhere.asks(() -> reading.open(number)).mayWrite()).isTrue();
        Database.change("update seat set last_day = date '2020-01-02' where person = ?", elsewhere.subject());
        assertThatThrownBy(() -> elsewhere.asks(() -> reading.open(number))).isInstanceOf(AccessRefused.class);
        assertThat(ministry.register(elsewhere)).isEmpty();
        assertThat(file(chair).lacking()).containsExactly(SeatFunction.SECRETARY);
    }

    @Test
    void of_two_at_once_one_opens_it() {
        hasInterest(secretary);
        Person another = Person.secretary();
        sitsElsewhere(another, "SECRETARY");
        Person deputy = member();
        deputy.asks(() -> reading.open(number));
        Database.change("update seat set function = 'DEPUTY_CHAIR' where person = ?", deputy.subject());
        file(deputy);
        file(chair);
        var outcomes = AtOnce.all(List.<java.util.concurrent.Callable<Boolean>>of(
                () -> opened(chair, elsewhere), () -> opened(deputy, another)));
        assertThat(outcomes.stream().filter(AtOnce.Outcome::succeeded)).hasSize(1);
        Database.change("delete from seat where person = ?", another.subject());
    }

    private boolean opened(Person by, Person to) {
        open(by, to);
        return true;
    }

    private void open(Person by, Person to) {
        open(by, to, today.plusDays(3));
    }

    private void open(Person by, Person to, LocalDate lastDay) {
        by.does(() -> standIns.openTo(new OpenToStandIn(number, to.id(), lastDay, "Beide secretarissen zijn weg.")));
    }

    private StandInFile file(Person reader) {
        return reader.asks(() -> standIns.open(number));
    }

    private void hasInterest(Person person) {
        person.does(() -> interests.declare(new DeclareInterest(number, Interest.RELATIVE)));
    }

    private void owns(Person person) {
        Database.change("update case_file set owner = ? where number = ?", person.subject(), number);
    }

    private String owner() {
        return Database.text("select coalesce(owner::text, 'null') from case_file where number = ?", number);
    }

    private List<String> told(Person person) {
        return Database.texts(
                "select n.kind from desk_news n join case_file c on c.id = n.dossier where c.number = ? and n.person = ?"
                        + " and n.kind <> 'REPORT' order by 1",
                number,
                person.subject());
    }

    /** Without a seat in the committee in charge. */
    private static void sitsElsewhere(Person person, String function) {
        person.asks(() -> true);
        Database.change(
                "update seat set committee = ?, function = ? where person = ?",
                DEPUTY_COMMITTEE,
                function,
                person.subject());
    }
}
