package nl.integrity.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.integrity.access.AccessRefused;
import nl.integrity.cases.CaseReading;
import nl.integrity.cases.CaseStage;
import nl.integrity.cases.CaseSummary;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.register.RegisterQuery.Order;
import nl.integrity.reports.Receipt;
import nl.integrity.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The register shows whom it may, all of it, once, and in order. */
class RegisterIT extends InTheContainer {
    private static final int PAGE = 25;

    /** What can be chosen in one press. */
    private enum Filter {
        ALL(""),
        RECEIVED("stage=RECEIVED"),
        ACKNOWLEDGED("stage=ACKNOWLEDGED"),
        IN_TRIAGE("stage=IN_TRIAGE"),
        OPEN("stage=OPEN"),
        CLOSED("stage=CLOSED"),
        NOBODYS("owner=NOBODYS"),
        AWAITING("awaiting=true");

        private final String address;

        Filter(String address) {
            this.address = address;
        }

        RegisterFilter filter() {
            return Asked.of(address).filter();
        }
    }

    private final Person reader = Person.secretary();

    @Inject
    Ministry ministry;

    @Inject
    CaseReading reading;

    @Inject
    CaseRegister register;

    @Test
    void a_case_is_listed_for_exactly_those_whom_the_gate_lets_in_to_it() {
        List<Person> people = List.of(reader, Person.secretary(), Person.secretary(), Person.with("secretary"));
        List<String> cases = new ArrayList<>();
        for (Person person : people.subList(1, 3)) {
            for (int i = 0; i < 3; i++) {
                cases.add(ministry.reportBy(person).number());
                cases.add(ministry.report().number());
            }
        }
        // some in each state
        for (int i = 0; i < cases.size(); i += 3) {
            ministry.acknowledge(cases.get(i), reader, "Ontvangen.");
        }
        Database.change("update case_file set awaits_answer = true where number in (?, ?)", cases.get(0), cases.get(1));
        Map<String, CaseSummary> summaries = new HashMap<>();
        cases.forEach(number ->
                summaries.put(number, reader.asks(() -> reading.open(number)).summary()));
        int refused = 0;
        for (Person person : people) {
            Set<String> admitted = new HashSet<>(
                    cases.stream().filter(number -> admits(person, number)).toList());
            refused += cases.size() - admitted.size();
            for (Filter filter : Filter.values()) {
                for (Order order : Order.values()) {
                    Set<String> listed = new HashSet<>();
                    ministry.register(person, order, filter.filter())
                            .forEach(line -> listed.add(line.summary().number()));
                    summaries.forEach((number, summary) -> assertThat(listed.contains(number))
                            .as("%s for %s in %s by %s", number, people.indexOf(person), filter, order)
                            .isEqualTo(admitted.contains(number) && belongs(summary, filter)));
                }
            }
        }
        assertThat(refused).isEqualTo(2 * 3);
    }

    @Test
    void page_by_page_everything_is_shown_once_and_in_order() {
        manyCases();
        for (Order order : Order.values()) {
            for (Filter filter : Filter.values()) {
                List<String> expected = inTheTable(order, filter);
                assertThat(expected).as("cases in " + filter).hasSizeGreaterThan(60);
                List<String> shown = new ArrayList<>();
                @Nullable String after = null;
                do {
                    Slice<RegisterLine> page = page(order, filter, after);
                    assertThat(page.rows()).hasSize(Math.min(PAGE, expected.size() - shown.size()));
                    shown.addAll(numbers(page));
                    after = page.next();
                } while (after != null);
                assertThat(shown).as(order + " " + filter).isEqualTo(expected);
            }
        }
    }

    @Test
    void what_arrives_between_two_pages_makes_nothing_shown_twice_and_nothing_lost() {
        manyCases();
        for (Order order : Order.values()) {
            List<String> before = inTheTable(order, Filter.ALL);
            List<String> shown = new ArrayList<>();
            @Nullable String after = null;
            do {
                Slice<RegisterLine> page = page(order, Filter.ALL, after);
                shown.addAll(numbers(page));
                after = page.next();
                if (shown.size() < before.size()) {
                    ministry.report();
                }
            } while (after != null);
            assertThat(shown).as("by " + order).doesNotHaveDuplicates();
            assertThat(shown.stream().filter(new HashSet<>(before)::contains).toList())
                    .isEqualTo(before);
        }
    }

    @Test
    void a_row_says_of_a_case_what_the_case_itself_says() {
        Receipt receipt = ministry.report();
        CaseSummary row = ministry.register(reader, Order.NEWEST, RegisterFilter.ALL).stream()
                .map(RegisterLine::summary)
                .filter(summary -> summary.number().equals(receipt.number()))
                .findFirst()
                .orElseThrow();

        assertThat(row)
                .isEqualTo(reader.asks(() -> reading.open(receipt.number())).summary());
    }

    @Test
    void a_place_that_was_never_given_is_the_first_page() {
        manyCases();
        List<String> garbage = List.of(
                "",
                " ",
                "x",
                "~",
                "2026-01-01",
                "2026-01-01~",
                "2026-13-45~2026-0001",
                "2026-02-30~2026-0001",
                "2026-01-01~2026-0001'; drop table case_file; --",
                "2026-01-01~x",
                "infinity~2026-0001",
                "-infinity~2026-0001",
                "0000-01-01~2026-0001",
                "-0001-01-01~2026-0001",
                "-4800-01-01~2026-0001",
                "0000-01-01T00:00:00Z~2026-0001",
                "-9999-01-01T00:00:00Z~2026-0001",
                "2026-01-01T25:00:00Z~2026-0001",
                "2026-01-01T00:00:00~2026-0001",
                "2026-01-01T00:00:00.1234567890Z~2026-0001",
                "2026-01-01~2026-0001\u0000",
                "9".repeat(10_000));
        for (Order order : Order.values()) {
            List<String> first = numbers(page(order, Filter.ALL, null));
            List<String> mistaken = new ArrayList<>();
            for (String place : garbage) {
                boolean isAPlace = order == Order.NEWEST
                        ? place.matches("[0-9-]+T[0-9:]+Z~.*") && place.startsWith("2026-01-01T00")
                        : place.equals("2026-01-01~2026-0001");
                try {
                    if (!isAPlace && !numbers(page(order, Filter.ALL, place)).equals(first)) {
                        mistaken.add(place + ": another page");
                    }
                } catch (RuntimeException e) {
                    mistaken.add(place + ": " + e);
                }
            }
            assertThat(mistaken).as("by " + order).isEmpty();
        }
    }

    @Test
    void a_place_of_one_order_is_no_place_of_the_other() {
        manyCases();
        for (Order order : Order.values()) {
            Order other = order == Order.URGENT ? Order.NEWEST : Order.URGENT;
            String place = page(order, Filter.ALL, null).next();

            assertThat(numbers(page(other, Filter.ALL, place))).isEqualTo(numbers(page(other, Filter.ALL, null)));
        }
    }

    private boolean admits(Person person, String number) {
        try {
            return person.asks(() -> reading.open(number)).summary().number().equals(number);
        } catch (AccessRefused e) {
            return false;
        }
    }

    private static boolean belongs(CaseSummary summary, Filter filter) {
        return switch (filter) {
            case ALL -> true;
            case RECEIVED -> summary.stage() == CaseStage.RECEIVED;
            case ACKNOWLEDGED -> summary.stage() == CaseStage.ACKNOWLEDGED;
            case IN_TRIAGE -> summary.stage() == CaseStage.IN_TRIAGE;
            case OPEN -> summary.stage() != CaseStage.CLOSED;
            case CLOSED -> summary.stage() == CaseStage.CLOSED;
            case NOBODYS -> summary.owner() == null;
            case AWAITING -> summary.awaitsAnswer();
        };
    }

    /** More than two pages for every filter; many due on the same day, and some filed in the same moment. */
    private void manyCases() {
        List<String> fresh = new ArrayList<>();
        for (int i = 0; i < 260; i++) {
            fresh.add(ministry.report().number());
        }
        Database.change(
                "update case_file set next_due = next_due - (right(number, 4)::int % 7),"
                        + " opened_at = opened_at - (right(number, 4)::int % 5) * interval '1 hour',"
                        + " stage = (array['RECEIVED', 'ACKNOWLEDGED', 'IN_TRIAGE', 'CLOSED'])[right(number, 4)::int % 4 + 1],"
                        + " owner = case right(number, 4)::int % 2 when 0 then gen_random_uuid() end,"
                        + " awaits_answer = right(number, 4)::int % 4 < 2"
                        + " where number >= ?",
                fresh.get(0));
        Database.change(
                "update case_file set opened_at = (select opened_at from case_file where number = ?)"
                        + " where number in (?, ?)",
                fresh.get(0),
                fresh.get(30),
                fresh.get(60));
    }

    private Slice<RegisterLine> page(Order order, Filter filter, @Nullable String after) {
        return reader.asks(() ->
                register.read(new RegisterQuery(order, filter.filter(), after)).cases());
    }

    private static List<String> numbers(Slice<RegisterLine> page) {
        return page.rows().stream().map(line -> line.summary().number()).toList();
    }

    /** What the register should show, by the whole table and the definitions of the filters. */
    private static List<String> inTheTable(Order order, Filter filter) {
        record Entry(String number, String due, String opened) {}
        List<Entry> entries = new ArrayList<>();
        for (Database.Row row : Database.rows("select number, next_due::text,"
                + " to_char(opened_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'),"
                + " stage, owner, awaits_answer from case_file where committee = 'c0000000-0000-4000-8000-000000000001'"
                + " and stage <> 'JOINED'")) {
            boolean shown =
                    switch (filter) {
                        case ALL -> true;
                        case RECEIVED, ACKNOWLEDGED, IN_TRIAGE, CLOSED ->
                            row.text(3).equals(filter.name());
                        case OPEN -> !row.text(3).equals("CLOSED");
                        case NOBODYS -> row.get(4) == null;
                        case AWAITING -> Boolean.TRUE.equals(row.get(5));
                    };
            if (shown) {
                entries.add(new Entry(row.text(0), row.text(1), row.text(2)));
            }
        }
        Comparator<Entry> urgent = Comparator.comparing(Entry::due).thenComparing(Entry::number);
        Comparator<Entry> newest =
                Comparator.comparing(Entry::opened).thenComparing(Entry::number).reversed();
        return entries.stream()
                .sorted(order == Order.URGENT ? urgent : newest)
                .map(Entry::number)
                .toList();
    }
}
