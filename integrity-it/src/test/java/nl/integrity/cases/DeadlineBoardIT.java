package nl.integrity.cases;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Role;
import nl.integrity.cases.BoardQuery.When;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.reports.Receipt;
import nl.integrity.shared.Slice;
import nl.integrity.shared.SystemTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The board shows whom it may every clock that runs, once, the most urgent first; and a calendar nothing more than days. */
class DeadlineBoardIT extends InTheContainer {
    private static final int PAGE = 25;

    private final Person reader = Person.secretary();

    @Inject
    Ministry ministry;

    @Inject
    DeadlineBoard board;

    @Inject
    CaseReading reading;

    @Inject
    CaseHandling handling;

    @BeforeEach
    void no_clock_of_another_test_runs() {
        Database.change("update deadline set met_on = current_date where met_on is null");
    }

    @Test
    void a_clock_is_shown_to_exactly_those_whom_the_gate_lets_in_to_its_case() {
        Person chair = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
        Person noSeat = Person.with(Role.EMPLOYEE, Role.SECRETARY);
        Person standIn = Person.secretary();
        Person otherRole = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
        List<Person> people =
                List.of(reader, Person.secretary(), Person.secretary(), chair, noSeat, standIn, otherRole);
        List<String> cases = new ArrayList<>();
        for (Person person : people.subList(1, 3)) {
            cases.add(ministry.reportBy(person).number());
            cases.add(ministry.report().number());
        }
        Database.change(
                "update case_file set committee = 'c0000000-0000-4000-8000-000000000002' where number = ?",
                cases.get(3));
        people.forEach(Person::sits);
        Database.change(
                "update seat set held_from = date '2019-01-01', last_day = date '2020-01-01' where person = ?",
                noSeat.subject());
        Database.change(
                "update seat set committee = 'c0000000-0000-4000-8000-000000000002' where person = ?",
                standIn.subject());
        Database.change("update seat set function = 'SECRETARY' where person = ?", otherRole.subject());
        Database.change(
                "insert into case_stand_in select gen_random_uuid(), id, ?, 'SECRETARY', now(), gen_random_uuid(),"
                        + " now() + interval '1 day', '\\x00', null, null from case_file where number = ?",
                standIn.subject(),
                cases.get(1));
        int refused = 0;
        for (Person person : people) {
            for (String number : cases) {
                boolean admitted = admits(person, number);
                refused += admitted ? 0 : 1;
                assertThat(board(person, When.ALL, null).stream()
                                .filter(line -> line.number().equals(number))
                                .map(BoardLine::kind))
                        .as(number + " for " + people.indexOf(person))
                        .isEqualTo(admitted ? List.of("ACKNOWLEDGE", "FEEDBACK") : List.of());
            }
            long seen = cases.stream().filter(number -> admits(person, number)).count();
            assertThat(calendar(person)).hasSize((int) (2 * seen));
        }
        assertThat(refused).isEqualTo(5 + 2 + 3 + 2 + 4);
    }

    @Test
    void page_by_page_every_clock_is_shown_once_the_most_urgent_first() {
        for (int i = 0; i < 35; i++) {
            ministry.report();
        }
        Database.change(
                "update deadline d set due_on = due_on - (select right(number, 1)::int from report r where r.id = d.dossier)"
                        + " where met_on is null");
        List<BoardLine> shown = board(reader, When.ALL, null);
        assertThat(shown).hasSize(70);
        assertThat(shown.stream().map(line -> line.number() + line.kind())).doesNotHaveDuplicates();
        assertThat(shown.stream().map(line -> line.term().dueOn())).isSorted();
    }

    @Test
    void what_is_asked_for_is_what_is_shown() {
        LocalDate today = LocalDate.now(SystemTime.ZONE);
        for (int due = -3; due <= 12; due++) {
            Receipt receipt = ministry.report();
            Database.change(
                    "update deadline set due_on = ?, started_on = ? where kind = 'ACKNOWLEDGE' and dossier = (select id from report where number = ?)",
                    today.plusDays(due),
                    today.plusDays(due - 7L),
                    receipt.number());
        }
        List<BoardLine> all = board(reader, When.ALL, null);
        for (When when : When.values()) {
            for (String kind : List.of("ACKNOWLEDGE", "FEEDBACK", "MEETING")) {
                List<BoardLine> expected = all.stream()
                        .filter(line -> kind.equals(line.kind()))
                        .filter(line -> when == When.ALL || when == urgency(line, today))
                        .toList();
                assertThat(board(reader, when, kind)).as(when + " " + kind).isEqualTo(expected);
            }
            assertThat(all.stream().map(line -> urgency(line, today))).contains(when == When.ALL ? When.CALM : when);
        }
    }

    @Test
    void what_a_task_is_shows_only_to_whoever_said_to_have_no_interest() {
        Receipt receipt = ministry.report();
        var task = ministry.taskOf(receipt);
        assertThat(kinds(board(reader, When.ALL, null))).containsExactlyInAnyOrder("ACKNOWLEDGE", "FEEDBACK", "hidden");
        assertThat(board(reader, When.ALL, "MEETING")).isEmpty();

        reader.asks(() -> reading.open(receipt.number()));

        assertThat(kinds(board(reader, When.ALL, null)))
                .containsExactlyInAnyOrder("ACKNOWLEDGE", "FEEDBACK", "MEETING");
        assertThat(board(reader, When.ALL, "MEETING")).hasSize(1);
        reader.does(() -> handling.finish(receipt.number(), task));
        assertThat(board(reader, When.ALL, "MEETING")).isEmpty();
    }

    @Test
    void what_is_in_a_calendar_is_known_again_by_its_owner_and_by_nobody_else() {
        Receipt receipt = ministry.report();
        ministry.taskOf(receipt);
        Person colleague = Person.secretary();

        List<CalendarEntry> mine = calendar(reader);

        assertThat(mine).hasSize(3).isEqualTo(calendar(reader));
        assertThat(mine.stream().map(CalendarEntry::dueOn)).isSorted();
        assertThat(mine.stream().filter(entry -> entry.law() == null)).hasSize(1);
        Set<Object> ids = new HashSet<>();
        mine.forEach(entry -> ids.add(entry.id()));
        calendar(colleague).forEach(entry -> ids.add(entry.id()));
        assertThat(ids).hasSize(6);
        assertThat(Database.texts("select id from deadline union select dossier from deadline").stream()
                        .filter(ids.stream().map(String::valueOf).toList()::contains))
                .isEmpty();
    }

    @Test
    void a_place_that_was_never_given_is_the_first_page() {
        for (int i = 0; i < 20; i++) {
            ministry.report();
        }
        for (String place :
                List.of("", "x", "2026-02-30~0", "infinity~", "9".repeat(10_000), "2026-01-01~x' or true --")) {
            assertThat(page(reader, When.ALL, null, place)).isEqualTo(page(reader, When.ALL, null, null));
        }
    }

    @Test
    void a_calendar_has_every_last_day_however_many_there_are() {
        Receipt receipt = ministry.report();
        Database.change(
                "insert into deadline (dossier, kind, started_on, due_on, soon_days, late_days)"
                        + " select d.dossier, 'EXTRA' || n, d.started_on, d.due_on + n, 7, 3 from deadline d cross join generate_series(1, 1100) n where d.kind = 'FEEDBACK' and d.dossier ="
                        + " (select id from report where number = ?)",
                receipt.number());
        assertThat(calendar(reader)).hasSize(1102).doesNotHaveDuplicates();
        Database.change("delete from deadline where kind like 'EXTRA%'");
    }

    private List<CalendarEntry> calendar(Person person) {
        List<CalendarEntry> all = new ArrayList<>();
        @Nullable String after = null;
        do {
            String place = after;
            Slice<CalendarEntry> page = person.asks(() -> board.calendar(place));
            all.addAll(page.rows());
            after = page.next();
        } while (after != null);
        return all;
    }

    private boolean admits(Person person, String number) {
        try {
            return person.asks(() -> reading.open(number)).summary().number().equals(number);
        } catch (AccessRefused e) {
            return false;
        }
    }

    private static When urgency(BoardLine line, LocalDate today) {
        return line.term().isPassed(today)
                ? When.PASSED
                : When.valueOf(line.term().urgency(today).name());
    }

    private static List<String> kinds(List<BoardLine> lines) {
        return lines.stream()
                .map(line -> line.kind() == null ? "hidden" : line.kind())
                .toList();
    }

    private List<BoardLine> board(Person person, When when, @Nullable String kind) {
        List<BoardLine> all = new ArrayList<>();
        @Nullable String after = null;
        do {
            Slice<BoardLine> page = page(person, when, kind, after);
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(PAGE);
            all.addAll(page.rows());
            after = page.next();
        } while (after != null);
        return all;
    }

    private Slice<BoardLine> page(Person person, When when, @Nullable String kind, @Nullable String after) {
        return person.asks(() -> board.read(new BoardQuery(when, kind, false, after)));
    }
}
