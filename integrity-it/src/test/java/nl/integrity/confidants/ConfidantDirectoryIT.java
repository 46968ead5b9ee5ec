package nl.integrity.confidants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Role;
import nl.integrity.confidants.WorkingWeek.Shift;
import nl.integrity.container.AtOnce;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Person;
import nl.integrity.container.SomeCommittee;
import nl.integrity.container.SomeConfidant;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.SystemTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who can be spoken to where: appointed by the administrator, away by their own word, stood in for, and missed in time. */
class ConfidantDirectoryIT extends InTheContainer {
    private final Person administrator = Person.with(Role.EMPLOYEE, Role.ADMINISTRATOR);
    private final Person coordinator = Person.with(Role.EMPLOYEE, Role.COORDINATOR);
    private final Person employee = Person.employee();
    private final Person jansen = Person.with(Role.EMPLOYEE, Role.CONFIDANT);
    private final Person deputy = Person.with(Role.EMPLOYEE, Role.CONFIDANT);

    @Inject
    Confidants confidants;

    @Inject
    ConfidantDirectory directory;

    @Inject
    ConfidantAdministration administration;

    @Inject
    ConfidantAvailability availability;

    @Inject
    ConfidantCoverage coverage;

    @Inject
    ConfidantWatch watch;

    @Inject
    SomeConfidant some;

    @BeforeEach
    @AfterEach
    void nobody_is_a_confidant() {
        SomeConfidant.forgetAll();
    }

    private static LocalDate today() {
        return SomeCommittee.today();
    }

    @Test
    void a_deputy_stands_in_for_whoever_is_away_and_when_both_are_the_gap_is_on_the_board_before_it_begins() {
        LocationId vught = some.location("Vught");
        some.appoint(deputy, SomeConfidant.profile(null, some.location("Den Bosch")));
        ConfidantId appointment = some.appoint(jansen, SomeConfidant.profile(deputy.id(), vught));
        administrator.does(() -> administration.certify(SomeConfidant.certificate(appointment, null)));
        assertThat(confidants.serves(jansen.id())).isTrue();
        assertThat(gaps(vught)).isEmpty();

        jansen.asks(() -> availability.enter(new EnterAbsence(today(), today().plusDays(8))));
        assertThat(confidants.standInFor(jansen.id(), Instant.now())).contains(deputy.id());
        assertThat(here(vught)).singleElement().satisfies(shown -> {
            assertThat(shown.card().person()).isEqualTo(jansen.id());
            assertThat(shown.awayUntil()).isEqualTo(today().plusDays(8));
            assertThat(shown.standIn()).isNotNull().satisfies(card -> assertThat(card.name())
                    .isEqualTo("Persoon " + deputy.subject().toString().substring(0, 8)));
        });
        assertThat(gaps(vught)).isEmpty();

        AbsenceId both =
                deputy.asks(() -> availability.enter(new EnterAbsence(today().plusDays(3), today().plusDays(5))));
        Gap gap = new Gap(GapKind.NOBODY, vught.value(), today().plusDays(3), today().plusDays(5));
        assertThat(gaps(vught)).containsExactly(gap);
        assertThat(told(vught)).as("before it begins").isEqualTo(1);
        IntStream.range(0, 12).forEach(ahead -> {
            LocalDate day = today().plusDays(ahead);
            boolean somebody = !confidants
                    .availableAt(
                            vught,
                            null,
                            day.atTime(10, 0).atZone(SystemTime.ZONE).toInstant())
                    .isEmpty();
            assertThat(somebody)
                    .as("in %s days", ahead)
                    .isNotEqualTo(!day.isBefore(gap.from()) && !day.isAfter(gap.until()));
        });

        AnswerGap answer = new AnswerGap(gap, Answer.ACCEPTED, "Het gebouw is dicht.", today().plusDays(5));
        coordinator.does(() -> coverage.answer(answer));
        assertThat(gaps(vught)).isEmpty();
        assertThat(coordinator.asks(() -> coverage.board()).answered())
                .singleElement()
                .satisfies(line -> assertThat(line.gap()).isEqualTo(gap));
        deputy.asks(() -> availability.enter(new EnterAbsence(today().plusDays(6), today().plusDays(6))));
        Gap grown = new Gap(GapKind.NOBODY, vught.value(), today().plusDays(3), today().plusDays(6));
        assertThat(gaps(vught)).as("one that grew since it was answered").containsExactly(grown);
        assertThat(told(vught)).isEqualTo(2);
        refused("confidants.gap.changed", () -> coordinator.does(() -> coverage.answer(answer)));

        deputy.does(() -> availability.withdraw(both));
        assertThat(gaps(vught))
                .containsExactly(new Gap(GapKind.NOBODY, vught.value(), today().plusDays(6), today().plusDays(6)));
    }

    @Test
    void a_gap_is_told_once_a_day_by_whichever_server_comes_first() {
        some.appoint(jansen, SomeConfidant.profile(null, some.location("Vught")));
        List<Callable<Boolean>> servers = IntStream.range(0, 4)
                .<Callable<Boolean>>mapToObj(server -> () -> {
                    watch.look();
                    return true;
                })
                .toList();
        assertThat(AtOnce.all(servers)).allMatch(AtOnce.Outcome::succeeded);
        assertThat(Database.number("select count(*) from confidant_watch")).isEqualTo(1);
        long told = Database.number("select count(*) from confidant_gap_told");
        assertThat(told).isPositive();
        assertThat(told(some.location("Assen"))).isEqualTo(1);
        watch.look();
        assertThat(Database.number("select count(*) from confidant_gap_told")).isEqualTo(told);
    }

    @Test
    void who_looks_for_a_confidant_is_written_down_nowhere_and_the_public_sees_what_was_opened() {
        LocationId vught = some.location("Vught");
        some.appoint(jansen, SomeConfidant.profile(Publicity.WITHOUT_NAME, null, vught));
        some.appoint(deputy, SomeConfidant.profile(Publicity.HIDDEN, null, vught));
        some.appoint(
                Person.with(Role.CONFIDANT), SomeConfidant.profile(Publicity.WITH_NAME, null, some.location("Assen")));
        long before = Database.number("select count(*) from audit_entry where actor = 'unknown'");
        FindConfidant atVught = new FindConfidant(vught, null, SpokenLanguage.ARABIC, Specialism.WHISTLEBLOWING);

        assertThat(employee.asks(() -> directory.find(atVught)).here())
                .hasSize(2)
                .allSatisfy(shown -> assertThat(shown.card().name()).startsWith("Persoon "));
        assertThat(Person.FROM_THE_STREET
                        .asks(() -> directory.findPublic(atVught))
                        .here())
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.card().name()).isEmpty();
                    assertThat(shown.card().reach()).isEqualTo(new Reach("070 123 45 67", "", "Kamer 4.12"));
                });
        assertThat(Person.FROM_THE_STREET
                        .asks(() -> directory.findPublic(new FindConfidant(null, null, SpokenLanguage.DUTCH, null)))
                        .here())
                .extracting(shown -> shown.card().name().isEmpty())
                .containsExactlyInAnyOrder(true, false);
        assertThatThrownBy(() -> Person.FROM_THE_STREET.asks(() -> directory.find(atVught)))
                .isInstanceOf(EJBAccessException.class);

        assertThat(Database.number(
                        "select count(*) from audit_entry where actor = ?",
                        employee.subject().toString()))
                .isZero();
        assertThat(Database.number("select count(*) from audit_entry where actor = 'unknown'"))
                .isEqualTo(before);
    }

    @Test
    void what_cannot_be_is_refused_and_nothing_is_rewritten() {
        LocationId vught = some.location("Vught");
        Profile profile = SomeConfidant.profile(null, vught);
        refused("confidants.person.own", () -> appoint(SomeConfidant.appointing(administrator.subject(), profile)));
        refused("confidants.person.unknown", () -> appoint(SomeConfidant.appointing(new UUID(0, 1), profile)));
        ConfidantId id = some.appoint(jansen, profile);
        refused("confidants.person.appointed", () -> appoint(SomeConfidant.appointing(jansen.subject(), profile)));
        refused(
                "confidants.deputy.self",
                () -> administrator.does(() ->
                        administration.revise(new ReviseConfidant(id, 1, SomeConfidant.profile(jansen.id(), vught)))));
        refused(
                "confidants.deputy.unknown",
                () -> administrator.does(() ->
                        administration.revise(new ReviseConfidant(id, 1, SomeConfidant.profile(deputy.id(), vught)))));
        Person member = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
        member.does(() -> {}); // takes a seat
        refused("confidants.seatSeen.missing", () -> appoint(SomeConfidant.appointing(member.subject(), profile)));
        appoint(new AppointConfidant(member.id(), today(), null, profile, true));
        assertThat(administrator
                        .asks(() -> administration.overview(null, false, null))
                        .mismatches())
                .extracting(Mismatch::kind)
                .contains(Mismatch.Kind.SITS_IN_COMMITTEE);

        ReviseConfidant moved = new ReviseConfidant(id, 1, SomeConfidant.profile(null, some.location("Assen")));
        administrator.does(() -> administration.revise(moved));
        refused("confidants.changedMeanwhile", () -> administrator.does(() -> administration.revise(moved)));
        assertThat(here(vught)).extracting(shown -> shown.card().person()).containsExactly(member.id());
        EndConfidant end = new EndConfidant(id, null, EndReason.OWN_REQUEST, "Op eigen verzoek.");
        administrator.does(() -> administration.end(end));
        assertThat(confidants.serves(jansen.id())).isFalse();
        refused("confidants.end.notSooner", () -> administrator.does(() -> administration.end(end)));
        assertThat(administrator.asks(() -> administration.open(id)).history())
                .extracting(ConfidantState.Change::number)
                .containsExactly(0, 2, 1);
    }

    @Test
    void a_confidant_sees_and_changes_only_their_own_and_unknown_looks_like_forbidden() {
        some.appoint(jansen, SomeConfidant.profile(null, some.location("Vught")));
        some.appoint(deputy, SomeConfidant.profile(null, some.location("Vught")));
        AbsenceId absence = jansen.asks(() -> availability.enter(new EnterAbsence(today(), today().plusDays(1))));
        for (AbsenceId other : List.of(absence, new AbsenceId(UUID.randomUUID()))) {
            assertThatThrownBy(() -> deputy.does(() -> availability.withdraw(other)))
                    .isInstanceOf(AccessRefused.class)
                    .hasMessage(new AccessRefused().getMessage());
        }
        assertThat(deputy.asks(() -> availability.read()).absences()).isEmpty();
        assertThat(jansen.asks(() -> availability.read()).absences())
                .singleElement()
                .satisfies(own -> assertThat(own.alone()).isEqualTo(today()));
        Person former = Person.with(Role.EMPLOYEE, Role.CONFIDANT);
        assertThatThrownBy(() -> former.asks(() -> availability.read())).isInstanceOf(AccessRefused.class);
        for (Person stranger : List.of(employee, jansen)) {
            assertThatThrownBy(() -> stranger.asks(() -> coverage.board())).isInstanceOf(EJBAccessException.class);
        }
        refused(
                "confidants.awayFrom.past",
                () -> jansen.asks(() -> availability.enter(new EnterAbsence(today().minusDays(1), today()))));
        refused(
                "confidants.awayUntil.early",
                () -> jansen.asks(
                        () -> availability.enter(new EnterAbsence(today().plusDays(2), today().plusDays(1)))));

        WorkingWeek week = new WorkingWeek(List.of(new Shift(DayOfWeek.MONDAY, LocalTime.of(8, 30), LocalTime.NOON)));
        jansen.does(() -> availability.keep(week));
        assertThat(jansen.asks(() -> availability.read()).week()).isEqualTo(week);
        assertThat(Database.texts(
                        "select distinct action from audit_entry where actor = ? and result = 'done'",
                        jansen.subject().toString()))
                .containsExactlyInAnyOrder("ENTER_ABSENCE", "KEEP_HOURS");
    }

    @Test
    void whoever_listens_on_a_matter_has_no_other_part_in_it() {
        // nobody keeps parts in this test, so that nothing stands in the way; which parts go together: MatterPartTest
        Set.of(MatterPart.values()).forEach(part -> confidants.allow(jansen.id(), UUID.randomUUID(), part));
    }

    private void appoint(AppointConfidant command) {
        administrator.does(() -> administration.appoint(command));
    }

    private List<Shown> here(LocationId location) {
        return employee.asks(() -> directory.find(new FindConfidant(location, null, null, null)))
                .here();
    }

    private List<Gap> gaps(LocationId location) {
        return coordinator.asks(() -> coverage.board()).open().stream()
                .map(GapLine::gap)
                .filter(gap -> gap.subject().equals(location.value()))
                .toList();
    }

    private static long told(LocationId location) {
        return Database.number("select count(*) from confidant_gap_told where subject = ?", location.value());
    }

    private static void refused(String rule, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(BrokenRule.class).hasMessage(rule);
    }
}
