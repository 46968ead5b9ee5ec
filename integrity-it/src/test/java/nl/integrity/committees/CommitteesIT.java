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
import nl.integrity.container.SomeUnit;
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
    CommitteeFounding founding;

    @Inject
    SomeUnit units;

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
                "select committee_touch(null, 0)",
                "update committee set closes_on = null",
                "insert into committee select * from committee limit 1"
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
    void a_committee_that_is_founded_takes_reports_once_it_has_a_chair_and_a_secretary() {
        UnitId unit = units.unit("RVDK").id();
        CommitteeId ic = committee.state().committee().id();
        FoundCommittee form = committee.founding(Set.of(unit), null);
        CommitteeState founded = found(form);
        assertThat(founded.beingSetUp()).isTrue();
        assertThat(founded.gaps()).extracting(Gap::kind).contains(GapKind.NO_CHAIR, GapKind.NO_SECRETARY);
        refused(
                "committees.abbreviation.taken",
                () -> found(new FoundCommittee(
                        form.abbreviation(),
                        "Een commissie",
                        "A committee",
                        "Meldingen.",
                        "Reports.",
                        1,
                        VotingRule.UNANIMOUS,
                        Set.of(),
                        null,
                        ic)));
        refused("committees.unit.taken", () -> found(committee.founding(Set.of(unit), null)));
        appoint(founded.committee(), SeatFunction.CHAIR);
        assertThat(committees.takesIn(unit)).isEqualTo(ic);
        assertThat(obstacles(founded.committee()).isClear()).isTrue();
        refused(
                "committees.deputy.wrong",
                () -> found(new FoundCommittee(
                        "T" + UUID.randomUUID().toString().substring(0, 8),
                        "Een commissie",
                        "A committee",
                        "Meldingen.",
                        "Reports.",
                        1,
                        VotingRule.UNANIMOUS,
                        Set.of(),
                        null,
                        founded.committee().id())));

        appoint(founded.committee(), SeatFunction.SECRETARY);

        assertThat(committees.takesIn(unit)).isEqualTo(founded.committee().id());
        assertThat(committees.deputyOf(founded.committee().id())).isEqualTo(ic);
        assertThat(obstacles(committee.state().committee()).standsInFor())
                .extracting(Committee::code)
                .contains(founded.committee().code());
        String number = ministry.file(Ministry.with(ministry.form(), "unit", unit.toString()))
                .number();
        assertThat(committeeOf(number)).isEqualTo(founded.committee().id());
        closesWithWhatItHas(founded.committee(), number, ic);
    }

    /** Only when nothing is open; what comes in meanwhile, and what was closed, goes on to whoever takes such reports then. */
    private void closesWithWhatItHas(Committee closing, String number, CommitteeId successor) {
        String later = ministry.file(Ministry.with(
                        ministry.form(), "unit", units.unit("RVDK").id().toString()))
                .number();
        Database.change("update case_file set stage = 'CLOSED' where number = ?", number);
        assertThat(obstacles(closing).openCases()).isTrue();
        refused("committees.closing.first", () -> close(closing, today()));
        Database.change("update case_file set stage = 'CLOSED' where number = ?", later);
        refused("committees.closing.past", () -> close(closing, today().minusDays(1)));
        close(closing, today());
        refused("committees.closing.already", () -> close(closing, today()));
        refused("committees.closing.already", () -> appoint(closing, SeatFunction.MEMBER));
        assertThat(committees.takesIn(units.unit("RVDK").id()))
                .as("through the day")
                .isEqualTo(closing.id());
        assertThat(committee.state(closing.code()).now()).isNotEmpty().allSatisfy(line -> assertThat(line.reason())
                .isEqualTo(EndReason.COMMITTEE_CLOSED));
        // one came in after the decision, and then the day was over
        Database.change("update case_file set stage = 'RECEIVED' where number = ?", later);
        Database.change(
                "update committee set closes_on = closes_on - 1 where id = ?",
                closing.id().value());
        Database.change(
                "update seat set held_from = held_from - 9, last_day = last_day - 1 where committee = ?",
                closing.id().value());
        watch.look();
        watch.look();
        assertThat(List.of(number, later)).allSatisfy(each -> {
            assertThat(committeeOf(each)).isEqualTo(successor);
            assertThat(Database.number(
                            "select count(*) from audit_entry where action = 'COMMITTEE_REPLACED' and object = ?",
                            "case " + each))
                    .isEqualTo(1);
        });
        assertThat(committee.state(closing.code())).satisfies(state -> {
            assertThat(state.closed()).isTrue();
            assertThat(state.past()).hasSize(2);
            assertThat(state.closing()).extracting(Closing::reason).isEqualTo("Het is niet meer nodig.");
        });
        assertThat(committees.takesIn(units.unit("RVDK").id())).isEqualTo(successor);
    }

    @Test
    void the_committee_for_the_whole_ministry_stays_until_another_is_there_for_it_and_so_does_who_stands_in() {
        Committee ic = committee.state().committee();
        Committee pc = committee.state(new CommitteeCode("PC")).committee();
        assertThat(obstacles(ic).units()).hasSameSizeAs(organisation.units());
        assertThat(obstacles(pc).standsInFor()).extracting(Committee::id).containsExactly(ic.id());
        assertThat(obstacles(pc).units()).isEmpty();
        refused("committees.closing.first", () -> close(pc, today()));

        Committee other = found(committee.founding(Set.of(), ic.id())).committee();
        assertThat(obstacles(pc).standsInFor()).isNotEmpty();
        appoint(other, SeatFunction.CHAIR);
        appoint(other, SeatFunction.SECRETARY);
        assertThat(obstacles(pc).standsInFor()).isEmpty();
        assertThat(committees.deputyOf(ic.id())).as("the older one").isEqualTo(pc.id());
        close(other, today());
        assertThat(obstacles(pc).standsInFor()).isNotEmpty();
        refused("committees.standsIn.wrong", () -> found(committee.founding(Set.of(), pc.id())));
    }

    private CommitteeState found(FoundCommittee form) {
        administrator.does(() -> founding.found(form));
        return committee.state(new CommitteeCode(form.abbreviation()));
    }

    private void appoint(Committee where, SeatFunction function) {
        committee.appoint(new AppointToSeat(
                where.id(),
                committee.state(where.code()).version(),
                new PersonId(UUID.randomUUID()),
                function,
                today(),
                null));
    }

    private ClosingObstacles obstacles(Committee which) {
        return administrator.asks(() -> founding.obstacles(which.code()));
    }

    private void close(Committee which, LocalDate lastDay) {
        int version = committee.state(which.code()).version();
        administrator.does(
                () -> founding.close(new CloseCommittee(which.id(), version, lastDay, "Het is niet meer nodig.")));
    }

    private static CommitteeId committeeOf(String number) {
        return new CommitteeId(
                UUID.fromString(Database.text("select committee from case_file where number = ?", number)));
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
