package nl.integrity.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import nl.integrity.access.Role;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.register.RegisterQuery.Order;
import nl.integrity.shared.SystemTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every part of a filter, and every two of them together, against the slow and obviously right way: look at each case. */
class FindingIT extends InTheContainer {
    private static final String COMMITTEE = "c0000000-0000-4000-8000-000000000001";
    private static final String OTHER_COMMITTEE = "c0000000-0000-4000-8000-000000000002";
    private static final int CASES = 240;
    private static final List<String> WORDS = List.of("inkoop", "jeugd", "asielketen", "pilot 3", "vertrouwelijk");

    private final Person reader = Person.secretary();
    private final Person colleague = Person.secretary();
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(42);

    /** Which tags the test put on which case. */
    private final Map<String, Set<String>> tagged = new HashMap<>();

    @Inject
    Ministry ministry;

    @Inject
    CaseRegister register;

    @Inject
    CaseTagging tagging;

    /** A case as the table has it. */
    private record Entry(
            String number,
            String stage,
            String category,
            String unit,
            @Nullable String owner,
            Instant openedAt,
            LocalDate due,
            boolean awaits,
            boolean mayKnow,
            boolean mayOpen,
            Set<String> tags) {
        LocalDate receivedOn() {
            return LocalDate.ofInstant(openedAt, SystemTime.ZONE);
        }

        int serial() {
            return Integer.parseInt(number.substring(5));
        }

        boolean carries(String word) {
            return mayOpen && tags.contains(word);
        }
    }

    /** A part of a filter, with what it means. */
    private record Part(String address, Predicate<Entry> means) {
        String field() {
            return address.substring(0, address.indexOf('='));
        }
    }

    @Test
    void whatever_is_looked_for_all_of_it_is_found_in_order_and_nothing_that_the_reader_may_not_see() {
        manyCases();
        LocalDate day;
        List<String> wrong;
        int asked;
        int found;
        do { // or else it got midnight in between
            day = today();
            wrong = new ArrayList<>();
            asked = 0;
            found = 0;
            List<Entry> entries = entries();
            for (List<Part> some : aloneAndInPairs(parts(entries, day))) {
                String address = some.stream().map(Part::address).collect(Collectors.joining("&"));
                Predicate<Entry> means = some.stream().map(Part::means).reduce(Entry::mayKnow, Predicate::and);
                for (Order order : Order.values()) {
                    List<String> expected = entries.stream()
                            .filter(means)
                            .sorted(in(order))
                            .map(Entry::number)
                            .toList();
                    List<String> listed = listed(reader, address, order);
                    if (!listed.equals(expected)) {
                        wrong.add(address + " by " + order + ": " + listed + ", not " + expected);
                    }
                    asked++;
                    found += expected.isEmpty() ? 0 : 1;
                }
            }
        } while (!day.equals(today()));
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(400);
        assertThat(found).as("of these found something").isGreaterThan(asked / 3);
    }

    @Test
    void what_can_be_chosen_stands_on_cases_that_the_reader_may_see() {
        manyCases();
        for (Person person : List.of(reader, colleague, Person.secretary(), Person.with(Role.COMMITTEE_MEMBER))) {
            person.asks(() -> register.read(Asked.of("")));
            List<Entry> entries = entries(person);
            RegisterView view = person.asks(() -> register.read(Asked.of("")));
            Set<String> carried = new TreeSet<>();
            entries.stream().filter(Entry::mayOpen).forEach(entry -> carried.addAll(entry.tags()));
            assertThat(view.tags()).extracting(Tag::word).containsExactlyElementsOf(carried);
            Set<String> seated =
                    Set.copyOf(Database.texts("select person from seat where committee = ?::uuid", COMMITTEE));
            Set<String> owners = new HashSet<>();
            entries.stream().filter(Entry::mayKnow).forEach(entry -> owners.add(String.valueOf(entry.owner())));
            owners.retainAll(seated);
            assertThat(view.owners())
                    .extracting(owner -> owner.id().toString())
                    .containsExactlyInAnyOrderElementsOf(owners);
            view.cases().rows().forEach(line -> assertThat(line.tags().stream().map(Tag::word))
                    .as(line.summary().number())
                    .containsExactlyInAnyOrderElementsOf(entries.stream()
                            .filter(entry ->
                                    entry.number().equals(line.summary().number()) && entry.mayOpen())
                            .findFirst()
                            .map(Entry::tags)
                            .orElse(Set.of())));
        }
    }

    @Test
    void a_tag_on_cases_that_one_may_not_open_cannot_be_told_from_one_that_never_was() {
        String hidden = "alleen elders " + UUID.randomUUID().toString().substring(0, 8);
        String excluding = ministry.reportBy(reader).number();
        String undeclared = ministry.report().number();
        String elsewhere = ministry.report().number();
        List.of(excluding, undeclared, elsewhere).forEach(number -> tag(number, hidden));
        Database.change("update case_file set committee = ?::uuid where number = ?", OTHER_COMMITTEE, elsewhere);
        assertThat(Database.text(
                        "select t.committee from case_tag t join case_file c on c.id = t.case_file where c.number = ?",
                        elsewhere))
                .as("the committee of a tag goes with its case")
                .isEqualTo(OTHER_COMMITTEE);
        String mark = colleague.asks(() -> register.read(Asked.of(""))).tags().stream()
                .filter(tag -> tag.word().equals(hidden))
                .findFirst()
                .orElseThrow()
                .mark();

        RegisterView asked = reader.asks(() -> register.read(Asked.of("tag=" + mark)));
        RegisterView never = reader.asks(() -> register.read(Asked.of("tag=" + "0".repeat(24))));

        assertThat(asked).isEqualTo(never);
        assertThat(asked.cases().rows()).isEmpty();
        assertThat(asked.tags()).extracting(Tag::word).doesNotContain(hidden);
        String own = ministry.report().number();
        assertThat(reader.asks(() -> tagging.known(own))).extracting(Tag::word).doesNotContain(hidden);
        assertThat(colleague.asks(() -> tagging.known(own)))
                .extracting(Tag::word)
                .contains(hidden);
        assertThat(listed(colleague, "tag=" + mark, Order.NEWEST)).containsExactly(undeclared, excluding);

        reader.asks(() -> tagging.open(undeclared)); // who declares to have no interest
        assertThat(listed(reader, "tag=" + mark, Order.NEWEST)).containsExactly(undeclared);
    }

    @Test
    void a_seat_without_the_role_that_goes_with_it_shows_nothing() {
        String number = ministry.report().number();
        Person person = Person.secretary();
        assertThat(ministry.register(person)).contains(number);
        assertThat(ministry.register(new Person(person.subject(), Set.of(Role.EMPLOYEE, Role.COMMITTEE_MEMBER))))
                .isEmpty();
    }

    /** Of one field there is one part at a time, but for the tags. */
    private static List<List<Part>> aloneAndInPairs(List<Part> parts) {
        List<List<Part>> all = new ArrayList<>();
        for (int one = 0; one < parts.size(); one++) {
            Part first = parts.get(one);
            all.add(List.of(first));
            parts.subList(one + 1, parts.size()).stream()
                    .filter(second -> !second.field().equals(first.field())
                            || first.field().equals("tag"))
                    .forEach(second -> all.add(List.of(first, second)));
        }
        return all;
    }

    private List<Part> parts(List<Entry> entries, LocalDate day) {
        Map<String, String> marks = new LinkedHashMap<>();
        reader.asks(() -> register.read(Asked.of(""))).tags().forEach(tag -> marks.put(tag.word(), tag.mark()));
        Entry some =
                entries.stream().filter(Entry::mayKnow).skip(17).findFirst().orElseThrow();
        LocalDate sunday = day.plusDays(7L - day.getDayOfWeek().getValue());
        LocalDate from = day.minusDays(40);
        LocalDate until = day.minusDays(20);
        LocalDate before = day.plusDays(5);
        List<Part> parts = new ArrayList<>(List.of(
                new Part("number=" + some.number(), entry -> entry.number().equals(some.number())),
                new Part("number=" + some.serial(), entry -> entry.serial() == some.serial()),
                new Part("number=000", entry -> entry.serial() == 0),
                new Part("stage=RECEIVED", entry -> entry.stage().equals("RECEIVED")),
                new Part("stage=OPEN", entry -> !entry.stage().equals("CLOSED")),
                new Part("stage=IN_TRIAGE&stage=CLOSED", entry -> Set.of("IN_TRIAGE", "CLOSED")
                        .contains(entry.stage())),
                new Part(
                        "category=" + some.category(), entry -> entry.category().equals(some.category())),
                new Part("category=NONE_LIKE_IT", entry -> false),
                new Part("unit=" + some.unit(), entry -> entry.unit().equals(some.unit())),
                new Part("unit=" + UUID.randomUUID(), entry -> false),
                new Part("owner=MINE", entry -> reader.id().toString().equals(entry.owner())),
                new Part("owner=NOBODYS", entry -> entry.owner() == null),
                new Part(
                        "owner=" + colleague.id(),
                        entry -> colleague.id().toString().equals(entry.owner())),
                new Part("from=" + from, entry -> !entry.receivedOn().isBefore(from)),
                new Part("until=" + until, entry -> !entry.receivedOn().isAfter(until)),
                new Part("due=OVERDUE", entry -> entry.due().isBefore(day)),
                new Part(
                        "due=THIS_WEEK",
                        entry -> !entry.due().isBefore(day) && !entry.due().isAfter(sunday)),
                new Part("before=" + before, entry -> entry.due().isBefore(before)),
                new Part("awaiting=true", Entry::awaits)));
        WORDS.subList(0, 3)
                .forEach(word -> parts.add(new Part("tag=" + marks.get(word), entry -> entry.carries(word))));
        return parts;
    }

    private List<String> listed(Person person, String address, Order order) {
        return ministry.register(person, order, Asked.of(address).filter()).stream()
                .map(line -> line.summary().number())
                .toList();
    }

    private static Comparator<Entry> in(Order order) {
        return order == Order.URGENT
                ? Comparator.comparing(Entry::due).thenComparing(Entry::number)
                : Comparator.comparing(Entry::openedAt)
                        .thenComparing(Entry::number)
                        .reversed();
    }

    private List<Entry> entries() {
        return entries(reader);
    }

    /** Every case there is, with what this person is to it, by the tables. */
    private List<Entry> entries(Person person) {
        List<Entry> entries = new ArrayList<>();
        Set<String> theirs = new HashSet<>(Database.texts(
                "select c.number from case_file c where exists (select 1 from case_interest i where i.case_file = c.id"
                        + " and i.person = ? and i.interest = 'NONE')",
                person.subject()));
        Set<String> excluded = excludedFrom(person);
        for (Database.Row row : Database.rows(
                "select number, stage, category, unit, owner, extract(epoch from opened_at) * 1000000, next_due, awaits_answer, committee"
                        + " from case_file where stage <> 'JOINED'")) {
            String number = row.text(0);
            boolean mayKnow = row.text(8).equals(COMMITTEE) && !excluded.contains(number);
            entries.add(new Entry(
                    number,
                    row.text(1),
                    row.text(2),
                    row.text(3),
                    row.get(4) == null ? null : row.text(4),
                    Instant.EPOCH.plus((long) Double.parseDouble(row.text(5)), ChronoUnit.MICROS),
                    LocalDate.parse(row.text(6)),
                    Boolean.TRUE.equals(row.get(7)),
                    mayKnow,
                    mayKnow && theirs.contains(number),
                    tagged.getOrDefault(number, Set.of())));
        }
        return entries;
    }

    private Set<String> excludedFrom(Person person) {
        return person.equals(reader) ? reported : Set.of();
    }

    /** What the reader reported, and so may not handle. */
    private final Set<String> reported = new HashSet<>();

    /** Cases of every kind; some that the reader reported, some of another committee, some that the reader has not declared about. */
    private void manyCases() {
        Database.change("delete from case_tag"); // of other tests: what they put on, this one does not know
        List<String> units = Database.texts("select id from unit order by id limit 3");
        List<String> categories = Database.texts("select code from category order by code limit 3");
        reader.asks(() -> register.read(Asked.of("")));
        colleague.asks(() -> register.read(Asked.of("")));
        for (int i = 0; i < CASES; i++) {
            String number = (i % 12 == 0 ? ministry.reportBy(reader) : ministry.report()).number();
            if (i % 12 == 0) {
                reported.add(number);
            }
            for (int tags = random.nextInt(3); tags > 0 && i % 3 == 0; tags--) {
                String word = WORDS.get(random.nextInt(WORDS.size()));
                tag(number, word);
            }
            Database.change(
                    "update case_file set stage = ?, category = ?, unit = ?::uuid, owner = ?::uuid, opened_at = ?::timestamptz,"
                            + " next_due = ?::date, awaits_answer = ?, committee = ?::uuid where number = ?",
                    any(List.of("RECEIVED", "ACKNOWLEDGED", "IN_TRIAGE", "CLOSED", "REFERRED")),
                    any(categories),
                    any(units),
                    any(Arrays.asList(
                            reader.subject().toString(),
                            colleague.subject().toString(),
                            UUID.randomUUID().toString(),
                            null)),
                    Instant.now()
                            .minus(random.nextInt(60 * 24), ChronoUnit.HOURS)
                            .toString(),
                    random.nextInt(9) == 0
                            ? "9999-12-31"
                            : today().plusDays(random.nextInt(30) - 12L).toString(),
                    random.nextBoolean(),
                    i % 10 == 7 ? OTHER_COMMITTEE : COMMITTEE,
                    number);
            if (random.nextInt(4) > 0) {
                Database.change(
                        "insert into case_interest select gen_random_uuid(), id, ?, now(), 'NONE' from case_file where number = ?",
                        reader.subject(),
                        number);
            }
        }
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void tag(String number, String word) {
        colleague.does(() -> tagging.tag(new TagCase(number, word)));
        tagged.computeIfAbsent(number, none -> new TreeSet<>()).add(word);
    }

    private static LocalDate today() {
        return LocalDate.now(SystemTime.ZONE);
    }
}
