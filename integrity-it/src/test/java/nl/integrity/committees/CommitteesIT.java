package nl.integrity.committees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.integrity.access.Role;
import nl.integrity.container.AtOnce;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.container.SomeCommittee;
import nl.integrity.organisation.Organisation;
import nl.integrity.reports.Receipt;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sits where: appointed and ended by the administrator, never rewritten, and gone at once. */
class CommitteesIT extends InTheContainer {
    @Inject
    Committees committees;

    @Inject
    CommitteeAdministration administration;

    @Inject
    SeatWatch watch;

    @Inject
    SomeCommittee committee;

    @Inject
    Ministry ministry;

    @Inject
    Organisation organisation;

    private final Person administrator = Person.with(Role.EMPLOYEE, Role.ADMINISTRATOR);

    @Test
    void every_unit_has_a_committee_and_every_committee_has_one_that_takes_reports_about_it() {
        assertThat(organisation.units()).isNotEmpty().allSatisfy(unit -> {
            CommitteeId committee = committees.takesIn(unit.id());
            assertThat(committees.committee(committee).code()).hasToString("IC");
            assertThat(committees.committee(committees.deputyOf(committee)).code())
                    .hasToString("PC");
            assertThat(committees.charter(committee).quorum()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update committee set name_nl = ''",
                "delete from committee",
                "update committee_charter set quorum = 1",
                "insert into committee_charter select * from committee_charter limit 1",
                "insert into committee_unit select committee, number, null from committee_charter limit 1",
                "insert into seat select * from seat limit 1",
                "update seat set last_day = null",
                "delete from seat",
                "update seat_ending set note = ''",
                "delete from seat_ending",
                "insert into seat_ending select * from seat_ending limit 1",
                "select committee_touch(null, 0)"
            })
    void the_application_itself_cannot_rewrite_who_sat_where(String statement) throws SQLException {
        try (Connection application = Database.asTheApplication();
                Statement forbidden = application.createStatement()) {
            assertThatThrownBy(() -> forbidden.execute(statement)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void whoever_is_appointed_sits_there_from_the_first_day_through_the_last() {
        LocalDate first = today().plusDays(3);
        LocalDate last = first.plusDays(9);
        UUID person = UUID.randomUUID();
        committee.appoint(committee.appointing(person, SeatFunction.MEMBER, first, last));
        PersonId id = new PersonId(person);
        CommitteeId where = committee.state().committee().id();

        assertThat(committees.sits(id, where)).isFalse();
        assertThat(committees.seatsOf(id)).isEmpty();
        assertThat(committees.seatOf(id, where, first.minusDays(1))).isEmpty();
        assertThat(committees.seatOf(id, where, first)).isPresent();
        assertThat(committees.seatOf(id, where, last)).isPresent();
        assertThat(committees.seatOf(id, where, last.plusDays(1))).isEmpty();
        assertThat(committee.state().future())
                .filteredOn(line -> line.seat().person().equals(id))
                .extracting(SeatLine::name)
                .containsExactly("Persoon " + person.toString().substring(0, 8));
    }

    @Test
    void a_seat_that_ends_at_once_is_gone_at_the_next_question() {
        PersonId person = committee.seated(SeatFunction.DEPUTY_CHAIR);
        CommitteeId where = committee.state().committee().id();
        EndSeat command = committee.ending(person, null);
        assertThat(committees.sits(person, where)).isTrue();
        assertThat(committees.sits(person, where, SeatFunction.CHAIR, SeatFunction.DEPUTY_CHAIR))
                .isTrue();
        assertThat(committees.sits(person, where, SeatFunction.SECRETARY)).isFalse();

        committee.end(command);

        assertThat(committees.sits(person, where)).isFalse();
        assertThat(committees.seatsOf(person)).isEmpty();
        assertThat(committees.holders(where, SeatFunction.DEPUTY_CHAIR)).doesNotContain(person);
        assertThat(committee.state().past())
                .filteredOn(line -> line.seat().person().equals(person))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.reason()).isEqualTo(EndReason.RESIGNED);
                    assertThat(line.until()).isNull();
                    assertThat(line.endedAt()).isNotNull();
                });
    }

    @Test
    void an_end_that_was_planned_can_be_brought_forward_and_not_put_off() {
        PersonId person = committee.seated(SeatFunction.MEMBER);
        committee.end(committee.ending(person, today().plusDays(20)));
        refused("committees.end.notSooner", () -> committee.end(committee.ending(person, today().plusDays(30))));
        refused("committees.lastDay.past", () -> committee.end(committee.ending(person, today().minusDays(1))));
        committee.end(committee.ending(person, today()));
        CommitteeId where = committee.state().committee().id();
        assertThat(committees.sits(person, where)).as("through the day").isTrue();
        committee.end(committee.ending(person, null));
        assertThat(committees.sits(person, where)).isFalse();
        assertThat(Database.number(
                        "select count(*) from seat_ending e join seat s on s.id = e.seat where s.person = ?",
                        person.value()))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(names = {"CHAIR", "SECRETARY"})
    void the_last_chair_and_the_last_secretary_stay_until_a_successor_sits_there(SeatFunction function) {
        PersonId last = committee.seated(function);
        committee.state().now().stream()
                .map(SeatLine::seat)
                .filter(seat -> seat.function() == function && !seat.person().equals(last))
                .forEach(seat -> committee.end(committee.ending(seat.person(), null)));
        String rule = function == SeatFunction.CHAIR ? "committees.end.lastChair" : "committees.end.lastSecretary";
        refused(rule, () -> committee.end(committee.ending(last, null)));
        assertThat(committees.holders(committee.state().committee().id(), function))
                .containsExactly(last);

        UUID successor = UUID.randomUUID();
        committee.appoint(committee.appointing(successor, function, today().plusDays(5), null));
        refused(rule, () -> committee.end(committee.ending(last, today().plusDays(3))));
        committee.end(committee.ending(last, today().plusDays(4)));

        assertThat(committee.state().gaps())
                .noneMatch(gap -> gap.kind() == GapKind.NO_CHAIR && function == SeatFunction.CHAIR)
                .noneMatch(gap -> gap.kind() == GapKind.NO_SECRETARY && function == SeatFunction.SECRETARY);
    }

    @Test
    void nobody_appoints_themselves_or_somebody_who_sits_there_or_opposite_or_nowhere() {
        refused(
                "committees.person.own",
                () -> administrator.does(() ->
                        administration.appoint(committee.appointing(administrator.subject(), SeatFunction.MEMBER))));
        UUID person = committee.seated(SeatFunction.MEMBER).value();
        refused(
                "committees.person.seated",
                () -> committee.appoint(committee.appointing(person, SeatFunction.SECRETARY)));
        CommitteeState deputy = committee.state(new CommitteeCode("PC"));
        refused(
                "committees.person.opposite",
                () -> committee.appoint(new AppointToSeat(
                        deputy.committee().id(),
                        deputy.version(),
                        new PersonId(person),
                        SeatFunction.MEMBER,
                        today(),
                        null)));
        refused(
                "committees.person.unknown",
                () -> committee.appoint(committee.appointing(new UUID(0, 1), SeatFunction.MEMBER)));
        refused(
                "committees.from.past",
                () -> committee.appoint(
                        committee.appointing(UUID.randomUUID(), SeatFunction.MEMBER, today().minusDays(1), null)));
        refused(
                "committees.until.early",
                () -> committee.appoint(
                        committee.appointing(UUID.randomUUID(), SeatFunction.MEMBER, today(), today().minusDays(1))));
    }

    @Test
    void a_report_that_names_somebody_shuts_as_soon_as_they_are_appointed() {
        UUID person = UUID.randomUUID();
        String name = "Persoon " + person.toString().substring(0, 8);
        Receipt receipt = ministry.file(Ministry.with(ministry.form(), "people", name, ""));
        assertThat(ministry.register(Person.secretary())).contains(receipt.number());

        committee.appoint(committee.appointing(person, SeatFunction.SECRETARY));

        Person secretary = new Person(person, Set.of(Role.EMPLOYEE, Role.SECRETARY));
        assertThat(ministry.register(secretary)).doesNotContain(receipt.number());
    }

    @Test
    void of_two_who_change_a_committee_at_once_one_is_told_that_the_other_did() {
        for (int round = 0; round < 5; round++) {
            AppointToSeat one = committee.appointing(UUID.randomUUID(), SeatFunction.MEMBER);
            AppointToSeat other = committee.appointing(UUID.randomUUID(), SeatFunction.MEMBER);
            var outcomes = AtOnce.all(
                    List.of(() -> done(() -> committee.appoint(one)), () -> done(() -> committee.appoint(other))));

            assertThat(outcomes.stream().filter(AtOnce.Outcome::succeeded)).hasSize(1);
            assertThat(outcomes.stream().filter(outcome -> !outcome.succeeded()).map(AtOnce.Outcome::failure))
                    .singleElement()
                    .isInstanceOf(BrokenRule.class)
                    .hasToString("nl.integrity.shared.BrokenRule: committees.changedMeanwhile");
        }
    }

    @Test
    void remit_and_rules_get_a_new_version_and_the_whole_ministry_keeps_a_committee() {
        ReviseCharter form = committee.unchanged();
        LocalDate later = today().plusMonths(1);
        administrator.does(() -> administration.revise(revised(form, later, 4, Set.of())));

        CommitteeId where = form.committee();
        assertThat(committees.charter(where).quorum()).isEqualTo(3);
        assertThat(committees.charterOn(where, later).quorum()).isEqualTo(4);
        ReviseCharter again = committee.unchanged();
        refused("committees.from.order", () -> administrator.does(() -> administration.revise(again)));
        UnitId unit = organisation.units().get(0).id();
        refused(
                "committees.remit.whole",
                () -> administrator.does(() -> administration.revise(revised(again, later, 4, Set.of(unit)))));
        administrator.does(() -> administration.revise(revised(again, later, 3, Set.of())));
    }

    @Test
    void whoever_loses_a_seat_by_the_calendar_is_told_of_once() {
        PersonId person = committee.seated(SeatFunction.MEMBER);
        String seat = committee.seatOf(person).id().toString();
        // as if the term had run out meanwhile
        Database.change(
                "update seat set held_from = held_from - 9, held_until = held_from - 2, last_day = held_from - 2 where person = ?",
                person.value());
        assertThat(committees.seatsOf(person)).isEmpty();
        watch.look();
        watch.look();
        assertThat(Database.number(
                        "select count(*) from audit_entry where action = 'SEAT_OVER' and object = ?", "seat " + seat))
                .isEqualTo(1);
    }

    @Test
    void the_overview_tells_of_seats_without_the_role_and_the_log_who_gave_them() {
        PersonId person = committee.seated(SeatFunction.MEMBER);
        CommitteeOverview overview = administrator.asks(administration::overview);
        assertThat(overview.checked()).isTrue();
        assertThat(overview.mismatches())
                .contains(new RoleMismatch(
                        RoleMismatch.Kind.SEAT_WITHOUT_ROLE,
                        "Persoon " + person.toString().substring(0, 8),
                        Role.COMMITTEE_MEMBER));
        assertThat(Database.number(
                        "select count(*) from audit_entry where action = 'APPOINT_TO_SEAT' and object = ?",
                        "seat " + committee.seatOf(person).id()))
                .isEqualTo(1);
    }

    private static void refused(String rule, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(BrokenRule.class).hasMessage(rule);
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }

    private static LocalDate today() {
        return SomeCommittee.today();
    }

    private static ReviseCharter revised(ReviseCharter form, LocalDate from, int quorum, Set<UnitId> units) {
        return new ReviseCharter(
                form.committee(),
                form.basedOn(),
                from,
                form.remitNl(),
                form.remitEn(),
                quorum,
                form.votingRule(),
                units);
    }
}
