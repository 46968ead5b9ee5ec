package nl.integrity.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Role;
import nl.integrity.committees.SeatFunction;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Person;
import nl.integrity.container.SomeCommittee;
import nl.integrity.container.SomeConfidant;
import nl.integrity.container.SomeReadiness;
import nl.integrity.container.SomeUnit;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who needs a screening and whose is in order, and how many were reached by what makes people aware. */
class ReadinessIT extends InTheContainer {
    @Inject
    ScreeningReading reading;

    @Inject
    ScreeningRegister register;

    @Inject
    ScreeningsDue due;

    @Inject
    ReadinessWatch watch;

    @Inject
    AwarenessReading awareness;

    @Inject
    AwarenessRegister activities;

    @Inject
    SomeReadiness some;

    @Inject
    SomeUnit units;

    @Inject
    SomeCommittee committee;

    private final Person auditor = Person.auditor();
    private final LocalDate today = SomeCommittee.today();

    @BeforeEach
    @AfterEach
    void nothing_is_known() {
        SomeReadiness.forgetAll();
    }

    @Test
    void a_screening_counts_from_its_outcome_until_it_runs_out_and_a_mistake_is_corrected_by_another_line() {
        FunctionId function = some.function();
        SubjectId subject = some.holder(function, "Een Naam");
        assertThat(standing(function, subject)).isEqualTo(Standing.LACKING);
        some.passes(function, subject, 0, today.minusMonths(13));
        assertThat(standing(function, subject)).isEqualTo(Standing.LACKING);
        some.passes(function, subject, 1, today.minusMonths(11));
        assertThat(standing(function, subject)).isEqualTo(Standing.RUNNING_OUT);
        records(function, subject, 2, Outcome.PENDING, today.minusDays(1), null);
        assertThat(file(function, subject).screening().pending()).isTrue();
        assertThat(standing(function, subject)).isEqualTo(Standing.RUNNING_OUT);
        records(function, subject, 3, Outcome.NOT_PASSED, today, null);
        assertThat(standing(function, subject)).isEqualTo(Standing.LACKING);
        assertThat(file(function, subject).screening().pending()).isFalse();
        records(function, subject, 4, Outcome.PASSED, today, 4);
        assertThat(standing(function, subject)).isEqualTo(Standing.VALID);
        records(function, subject, 5, Outcome.WITHDRAWN, today, 5);
        assertThat(standing(function, subject)).isEqualTo(Standing.RUNNING_OUT);
        assertThat(file(function, subject).entries())
                .extracting(entry -> entry.number() + " " + entry.outcome() + " " + entry.inForce())
                .containsExactly(
                        "6 WITHDRAWN false",
                        "5 PASSED false",
                        "4 NOT_PASSED false",
                        "3 PENDING true",
                        "2 PASSED true",
                        "1 PASSED true");

        assertThatThrownBy(() -> records(function, subject, 6, Outcome.PASSED, today, 4))
                .hasMessage("readiness.outcome.nothing");
        assertThatThrownBy(() -> records(function, subject, 6, Outcome.WITHDRAWN, today, null))
                .hasMessage("readiness.outcome.nothing");
        assertThatThrownBy(() -> records(function, subject, 3, Outcome.PASSED, today, null))
                .hasMessage("readiness.outcome.changed");
        assertThatThrownBy(() -> records(function, subject, 6, Outcome.PASSED, today.plusDays(1), null))
                .hasMessage("readiness.on.future");
    }

    @Test
    void nobody_records_what_came_of_their_own_screening() {
        FunctionId function = some.function();
        Person both = Person.with(Role.EMPLOYEE, Role.COORDINATOR);
        SubjectId subject = some.holder(function, both.subject(), "NFI");
        assertThat(both.asks(() -> register.holder(function, subject)).own()).isTrue();
        assertThatThrownBy(() -> both.does(() -> register.record(some.passed(function, subject, 0, 0))))
                .isInstanceOf(BrokenRule.class)
                .hasMessage("readiness.outcome.own");
    }

    @Test
    void whoever_sits_in_a_committee_or_is_a_confidant_holds_the_function_for_as_long_as_that_lasts() {
        FunctionId seats = some.everywhere(Register.COMMITTEES);
        FunctionId talks = some.everywhere(Register.CONFIDANTS);
        PersonId member = committee.seated(SeatFunction.MEMBER);
        Person trusted = Person.with(Role.EMPLOYEE, Role.CONFIDANT);
        SomeConfidant.make(trusted);
        SubjectId seat = new SubjectId(member.value());
        try {
            assertThat(holders(seats)).contains(seat);
            assertThat(holders(talks))
                    .contains(new SubjectId(trusted.subject()))
                    .doesNotContain(seat);
            some.passes(seats, seat, 0, today);
            assertThat(file(seats, seat).standing()).isEqualTo(Standing.VALID);
            assertThat(file(seats, seat).holdings()).isNotEmpty().noneMatch(HolderFile.Holding::isKeptHere);
            HoldingId holding = file(seats, seat).holdings().get(0).id();
            assertThatThrownBy(() -> some.coordinator().does(() -> register.end(new EndHolding(holding, today))))
                    .isInstanceOf(AccessRefused.class);
        } finally {
            Database.change("delete from seat where person = ?", member.value());
        }
        assertThat(holders(seats)).doesNotContain(seat);
    }

    @Test
    void who_only_reads_sees_numbers_of_no_small_group_and_no_list() {
        FunctionId function = some.everywhere(null);
        for (int number = 0; number < 6; number++) {
            some.holder(function, UUID.randomUUID(), "IND");
        }
        some.holder(function, UUID.randomUUID(), "NFI");
        SubjectId failed = some.holder(function, UUID.randomUUID(), "COA");
        records(function, failed, 0, Outcome.NOT_PASSED, today, null);

        assertThat(some.coordinator().asks(() -> reading.board()).units())
                .extracting(each -> each.coverage().required())
                .containsExactly(6, 1, 1);
        CoverageBoard board = auditor.asks(() -> reading.board());
        assertThat(board.total()).isEqualTo(new Coverage(0, 0, 8));
        assertThat(board.units()).singleElement().satisfies(all -> assertThat(all.hidden())
                .isEqualTo(3));
        assertThatThrownBy(() -> auditor.asks(() -> register.holders(HolderQuery.ALL)))
                .isInstanceOf(EJBAccessException.class);
        Person both = Person.with(Role.EMPLOYEE, Role.COORDINATOR, Role.ADMINISTRATOR);
        assertThatThrownBy(() -> both.asks(() -> register.holder(function, failed)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void a_name_without_an_account_is_sealed_and_one_with_an_account_is_there_once() {
        FunctionId function = some.function();
        SubjectId subject = some.holder(function, "Hendrikje Onvindbaar");
        assertThat(file(function, subject).name()).isEqualTo("Hendrikje Onvindbaar");
        assertThat(Database.texts("select encode(name, 'escape') from screening_holder"))
                .singleElement()
                .satisfies(name -> assertThat(name).doesNotContain("Hendrikje"));
        assertThat(Database.texts("select object from audit_entry where action = 'ADD_HOLDER'"))
                .noneMatch(text -> text.contains("Hendrikje"));

        UUID person = UUID.randomUUID();
        some.holder(function, person, "NFI");
        assertThatThrownBy(() -> some.holder(function, person, "NFI")).hasMessage("readiness.holder.known");
        assertThatThrownBy(() -> some.holder(function, person, "IND")).hasMessage("readiness.unit.outside");
        assertThatThrownBy(() -> some.holder(function, "")).hasMessage("readiness.holder.missing");
    }

    @Test
    void a_function_is_written_anew_by_one_at_a_time_and_ends_once() {
        FunctionId function = some.function();
        some.holder(function, "Een Naam");
        KeepFunction anew = some.keeping(function, 1, Set.of(some.unit("IND")));
        some.coordinator().asks(() -> register.keep(anew));
        assertThatThrownBy(() -> some.coordinator().asks(() -> register.keep(anew)))
                .hasMessage("readiness.function.changed");
        assertThat(holders(function)).isEmpty();
        assertThat(auditor.asks(() -> reading.functions()))
                .singleElement()
                .satisfies(state -> assertThat(state.number()).isEqualTo(2));
        EndFunction ending = new EndFunction(function, "Hoeft niet meer.");
        some.coordinator().does(() -> register.end(ending));
        assertThatThrownBy(() -> some.coordinator().does(() -> register.end(ending)))
                .isInstanceOf(AccessRefused.class);
        assertThat(auditor.asks(() -> reading.board()).functions()).isZero();
    }

    @Test
    void somebody_who_does_not_hold_it_any_more_needs_no_screening() {
        FunctionId function = some.function();
        SubjectId subject = some.holder(function, "Een Naam");
        HoldingId holding = new HoldingId(subject.value());
        assertThatThrownBy(() -> ends(holding, today.minusYears(3))).hasMessage("readiness.lastDay.early");
        ends(holding, today.minusDays(1));
        assertThat(holders(function)).isEmpty();
        ends(holding, today);
        assertThat(holders(function)).containsExactly(subject);
    }

    @Test
    void the_coordinator_and_whoever_leads_the_unit_are_told_once_before_it_runs_out_and_once_after() {
        Person head = Person.with(Role.EMPLOYEE, Role.SECRETARY);
        units.led("NFI", head.subject());
        try {
            FunctionId function = some.function();
            SubjectId subject = some.holder(function, "Een Naam");
            SubjectId never = some.holder(function, "Geen Screening");
            records(function, never, 0, Outcome.NOT_PASSED, today, null);
            some.passes(function, subject, 0, today.minusMonths(11));
            Database.change("delete from desk_news");
            watch.look();
            watch.look();
            assertThat(told(function))
                    .containsExactlyInAnyOrder("DEADLINE_NEAR " + head.subject(), "DEADLINE_NEAR coordinator");
            assertThat(head.asks(() -> due.mine()))
                    .extracting(line -> line.name() + " " + line.over())
                    .containsExactly("Een Naam false");

            Database.change("update screening_entry set on_day = on_day - 60 where outcome = 'PASSED'");
            watch.look();
            watch.look();
            assertThat(told(function)).contains("DEADLINE_PASSED " + head.subject(), "DEADLINE_PASSED coordinator");
            assertThat(told(function)).hasSize(4);
            assertThat(head.asks(() -> due.mine()))
                    .extracting(line -> line.name() + " " + line.over())
                    .containsExactly("Een Naam true");
            assertThat(Person.secretary().asks(() -> due.mine())).isEmpty();
        } finally {
            Database.change("delete from unit_lead where person = ?", head.subject());
        }
    }

    private static List<String> told(FunctionId function) {
        return Database.texts(
                "select kind || ' ' || coalesce(person::text, function) from desk_news where dossier = ?",
                function.value());
    }

    /** What the database says of random histories against a loop that is slow and obviously right. */
    @Test
    void what_counts_is_the_latest_outcome_that_was_not_corrected() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        FunctionId function = some.function();
        for (int round = 0; round < 20; round++) {
            SubjectId subject = some.holder(function, "Naam " + round);
            Standing expected = Standing.LACKING;
            LocalDate latest = LocalDate.MIN;
            for (int number = 0; number < 1 + random.nextInt(5); number++) {
                LocalDate on = today.minusDays(random.nextInt(500));
                Outcome outcome = Outcome.choices(false).get(random.nextInt(3));
                records(function, subject, number, outcome, on, null);
                if (outcome != Outcome.PENDING && !on.isBefore(latest)) {
                    latest = on;
                    expected = new Screening(outcome, on, 12, false).standing(today);
                }
            }
            assertThat(standing(function, subject))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(expected);
        }
    }

    @Test
    void the_list_goes_on_where_it_stopped() {
        FunctionId function = some.function();
        IntStream.range(0, 60).forEach(number -> some.holder(function, "Naam " + number));
        Set<SubjectId> seen = new HashSet<>();
        Slice<HolderLine> first = some.coordinator().asks(() -> register.holders(HolderQuery.ALL));
        assertThat(first.rows()).hasSize(50).allMatch(line -> seen.add(line.subject()));
        Slice<HolderLine> rest = some.coordinator()
                .asks(() -> register.holders(new HolderQuery(function, null, Standing.LACKING, first.next())));
        assertThat(rest.rows()).hasSize(10).allMatch(line -> seen.add(line.subject()));
        assertThat(rest.next()).isNull();
    }

    @Test
    void attendance_is_counted_in_numbers_once_it_began_and_a_later_count_replaces_an_earlier_one() {
        ActivityId later = some.activity(3);
        assertThatThrownBy(() -> counts(some.counting(later, 0, 10, 5))).hasMessage("readiness.attended.early");
        ActivityId activity = some.counted();
        assertThatThrownBy(() -> counts(some.counting(activity, 0, 200, 60))).hasMessage("readiness.attended.changed");
        assertThatThrownBy(() -> counts(some.counting(activity, 1, 5, 6))).hasMessage("readiness.attended.more");
        assertThatThrownBy(() -> counts(new CountAttendance(activity, some.unit("COA"), 0, 5, 5)))
                .isInstanceOf(AccessRefused.class);
        counts(some.counting(activity, 1, 200, 100));
        some.coordinator().does(() -> activities.count(new CountUnit(some.unit("IND"), 40, today)));

        ActivityFile file = auditor.asks(() -> awareness.activity(activity));
        assertThat(file.attendance())
                .extracting(each -> each.unit().code() + " " + each.staff() + " "
                        + each.reach().attended())
                .containsExactlyInAnyOrder("NFI null 100", "IND 40 0");
        AwarenessBoard board = auditor.asks(() -> awareness.board(null));
        assertThat(board.year()).isEqualTo(new Reach(200, 100));
        assertThat(board.activities()).isEqualTo(1);
        assertThat(board.trend()).hasSize(8).last().satisfies(point -> assertThat(
                        point.reach().percent())
                .isEqualTo(50));
        assertThat(auditor.asks(() -> awareness.board(some.unit("IND"))).year().known())
                .isFalse();
    }

    @Test
    void an_activity_is_changed_by_one_at_a_time_and_listed_the_latest_first() {
        ActivityId first = some.activity(-30);
        ActivityId second = some.activity(5);
        assertThat(auditor.asks(() -> awareness.activities(null)).rows())
                .extracting(line -> line.name().id())
                .containsExactly(second, first);
        assertThat(auditor.asks(() -> awareness.activities(second)).rows())
                .extracting(line -> line.name().id())
                .containsExactly(first);
        KeepActivity anew = some.planning(first, 1, today);
        some.coordinator().asks(() -> activities.keep(anew));
        assertThatThrownBy(() -> some.coordinator().asks(() -> activities.keep(anew)))
                .hasMessage("readiness.activity.changed");
    }

    private void counts(CountAttendance command) {
        some.coordinator().does(() -> activities.count(command));
    }

    private void ends(HoldingId holding, LocalDate lastDay) {
        some.coordinator().does(() -> register.end(new EndHolding(holding, lastDay)));
    }

    private void records(
            FunctionId function,
            SubjectId subject,
            int basedOn,
            Outcome outcome,
            LocalDate on,
            @Nullable Integer corrects) {
        some.coordinator()
                .does(() -> register.record(new RecordOutcome(function, subject, basedOn, outcome, on, corrects)));
    }

    private HolderFile file(FunctionId function, SubjectId subject) {
        return coordinator(() -> register.holder(function, subject));
    }

    private Standing standing(FunctionId function, SubjectId subject) {
        return file(function, subject).standing();
    }

    private List<SubjectId> holders(FunctionId function) {
        return coordinator(() -> register.holders(new HolderQuery(function, null, null, null))).rows().stream()
                .map(HolderLine::subject)
                .toList();
    }

    private <T> T coordinator(Callable<T> question) {
        return some.coordinator().asks(question);
    }
}
