package nl.integrity.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Role;
import nl.integrity.confidants.ConfidantAdministration;
import nl.integrity.confidants.ConfidantId;
import nl.integrity.confidants.EndConfidant;
import nl.integrity.confidants.EndReason;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Person;
import nl.integrity.container.SomeCommittee;
import nl.integrity.container.SomeConfidant;
import nl.integrity.container.SomeDuty;
import nl.integrity.container.SomeMeasure;
import nl.integrity.container.SomeUnit;
import nl.integrity.organisation.Unit;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.Slice;
import nl.integrity.shared.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Duties that do not go together: what the list says, what that comes to, and what is let be for a time. */
class DutiesIT extends InTheContainer {
    private static final Duration WAITED_FOR = Duration.ofSeconds(5);
    private static final String HEADER = "nummer;naam;onderdeel;taak\n";
    private static final String EVERYWHERE = "*";

    @Inject
    DutyReading reading;

    @Inject
    DutyRules rules;

    @Inject
    DutyLists lists;

    @Inject
    DutyExceptions exceptions;

    @Inject
    AppointmentWatch watch;

    @Inject
    ConfidantAdministration administration;

    @Inject
    SomeConfidant confidants;

    @Inject
    SomeMeasure measures;

    @Inject
    SomeDuty some;

    @Inject
    SomeUnit units;

    private final Person decider = Person.with(Role.EMPLOYEE, Role.DECISION_MAKER);

    @BeforeEach
    @AfterEach
    void nothing_is_known() {
        SomeDuty.forgetAll();
        dismissed();
    }

    /** Of these tests: somebody whom the list calls P and their number. */
    private static UUID person(int number) {
        return UUID.fromString("77777777-0000-4000-8000-%012d".formatted(number));
    }

    /** Behind the back of the registers, which take one at a time and tell others. */
    private static void appoints(int number, Appointment as) {
        Database.change(
                "insert into staff_member (person, name, account) values (?, 'Naam', ?) on conflict do nothing",
                person(number),
                "p" + number);
        if (as == Appointment.CONFIDANT) {
            Database.change(
                    "insert into confidant values (gen_random_uuid(), ?, date '2020-01-01', null, now(), gen_random_uuid())",
                    person(number));
        } else {
            Database.change(
                    "insert into seat select gen_random_uuid(), id, ?, ?, date '2020-01-01', null, null, now(), gen_random_uuid()"
                            + " from committee where code = 'IC'",
                    person(number),
                    as.name());
        }
    }

    private static void dismissed() {
        List.of("seat", "confidant", "staff_member")
                .forEach(table ->
                        Database.change("delete from " + table + " where cast(person as text) like '77777777-%'"));
    }

    @Test
    void whoever_holds_two_duties_that_do_not_go_together_is_listed_until_one_of_them_goes() {
        PairId pair = some.pair(some.duty("BESLISSEN"), some.duty("TOETSEN"), true);
        some.duty("INNEN");
        some.takes(HEADER + "P1;A. de Boer;IND;beslissen\nP1;A. de Boer;IND;TOETSEN\nP1;A. de Boer;COA;TOETSEN\n"
                + "P2;=B;IND;BESLISSEN\nP2;=B;COA;TOETSEN\nP3;C;COA;INNEN\n");

        assertThat(found()).containsExactly("P1 BESLISSEN TOETSEN [IND] OPEN");
        DutyBoard board = asked(() -> reading.board(ConflictQuery.ALL));
        assertThat(board.open()).isEqualTo(1);
        assertThat(board.people()).isEqualTo(1);
        assertThat(board.list()).satisfies(list -> assertThat(list == null ? 0 : list.holdings())
                .isEqualTo(6));
        assertThat(board.units())
                .extracting(total -> total.code() + " " + total.open())
                .containsExactly("IND 1");
        assertThat(board.trend()).hasSize(1);

        some.takes(HEADER + "P1;A. de Boer;IND;BESLISSEN\n");
        assertThat(found()).isEmpty();
        DutyBoard after = asked(() -> reading.board(ConflictQuery.ALL));
        assertThat(after.trend()).extracting(TrendPoint::conflicts).containsExactly(1, 0);
        assertThat(asked(() -> reading.rules()).pairs()).hasSize(1);

        some.takes(HEADER + "P1;A. de Boer;IND;BESLISSEN\nP1;A. de Boer;IND;TOETSEN\n");
        assertThat(found()).hasSize(1);
        some.coordinator().does(() -> rules.allow(new EndPair(pair, "Mag voortaan.")));
        assertThat(found()).isEmpty();
        assertThat(asked(() -> reading.rules()).pairs()).singleElement().satisfies(state -> assertThat(state.inForce())
                .isFalse());
    }

    @Test
    void a_duty_that_ends_takes_its_pairs_along_and_its_code_can_come_back() {
        DutyId decide = some.duty("BESLISSEN");
        some.pair(decide, some.duty("TOETSEN"), false);
        some.takes(HEADER + "P1;A;IND;BESLISSEN\nP1;A;COA;TOETSEN\n");
        assertThat(found()).containsExactly("P1 BESLISSEN TOETSEN [COA, IND] OPEN");
        assertThatThrownBy(() -> some.duty("beslissen"))
                .isInstanceOf(BrokenRule.class)
                .hasMessage("duties.code.taken");

        some.coordinator().does(() -> rules.end(new EndDuty(decide, "Vervallen.")));
        assertThat(found()).isEmpty();
        assertThatThrownBy(() -> some.coordinator().does(() -> rules.end(new EndDuty(decide, "Nog eens."))))
                .isInstanceOf(AccessRefused.class);
        some.duty("BESLISSEN");
    }

    @Test
    void a_pair_is_of_two_duties_that_hold_and_is_there_once() {
        DutyId one = some.duty("A");
        DutyId other = some.duty("B");
        some.pair(one, other, false);
        assertThatThrownBy(() -> some.pair(other, one, true)).hasMessage("duties.pair.known");
        assertThatThrownBy(() -> some.pair(one, one, true)).hasMessage("duties.pair.same");
        assertThatThrownBy(() -> some.pair(one, new DutyId(UUID.randomUUID()), true))
                .hasMessage("duties.duty.ended");
    }

    @Test
    void whoever_is_appointed_has_what_goes_with_it_and_no_list_takes_that_away() {
        DutyId listen = some.duty("LUISTEREN");
        DutyId decide = some.duty("MELDING");
        some.pair(listen, decide, true);
        some.appoints(listen, Appointment.CONFIDANT, Appointment.CHAIR);
        Person confidant = Person.with(Role.EMPLOYEE, Role.CONFIDANT);
        String account = "p." + confidant.subject().toString().substring(0, 8);
        String list = HEADER + account.toUpperCase(Locale.ROOT) + ";Iemand;IND;MELDING\n";
        some.takes(list);
        assertThat(found()).isEmpty();
        int others = appointments().people();

        ConfidantId appointment = confidants.appoint(confidant, SomeConfidant.profile(null));
        watch.look();
        assertThat(found()).containsExactly(account.toUpperCase(Locale.ROOT) + " LUISTEREN MELDING [IND] OPEN");
        ConflictLine line = asked(() -> reading.export(ConflictQuery.ALL)).get(0);
        assertThat(line.oneBy()).containsExactly(Appointment.CONFIDANT);
        assertThat(line.otherBy()).isEmpty();
        assertThat(appointments()).isEqualTo(new AppointmentCount(others + 1, others));
        long told = told();
        watch.look();
        assertThat(told()).isEqualTo(told);

        some.takes(HEADER + "P2;B;IND;MELDING\n");
        assertThat(found()).isEmpty();
        assertThat(appointments()).isEqualTo(new AppointmentCount(others + 1, others + 1));
        Forecast forecast = forecast(account, decide, units.unit("COA"));
        assertThat(forecast.arising()).hasSize(1);
        assertThat(forecast.held())
                .extracting(held -> held.duty().code() + " " + held.unit() + " " + held.by())
                .containsExactly("LUISTEREN null CONFIDANT");
        assertThat(forecast("P2", listen, units.unit("COA")).arising()).hasSize(1);
        some.takes(list);
        assertThat(found()).hasSize(1);
        some.sends(list);
        assertThat(some.draft()).satisfies(draft -> {
            assertThat(draft.kept()).isEqualTo(1);
            assertThat(draft.gone()).isZero();
        });

        Person.with(Role.EMPLOYEE, Role.ADMINISTRATOR)
                .does(() -> administration.end(new EndConfidant(appointment, null, EndReason.OWN_REQUEST, "")));
        assertThat(found()).hasSize(1);
        watch.look();
        assertThat(found()).isEmpty();
        assertThat(told()).isEqualTo(told + 1);
        assertThat(Database.number("select count(*) from duty_holder where key = '" + account + "'"))
                .isZero();
    }

    private AppointmentCount appointments() {
        return asked(() -> reading.board(ConflictQuery.ALL)).appointments();
    }

    private static long told() {
        return Database.number("select count(*) from audit_entry where action = 'TAKE_IN_APPOINTMENTS'");
    }

    @Test
    void whoever_has_two_duties_by_appointment_is_listed_with_no_unit() {
        DutyId listen = some.duty("LUISTEREN");
        DutyId decide = some.duty("MELDING");
        appoints(1, Appointment.CONFIDANT);
        appoints(1, Appointment.DEPUTY_CHAIR);
        some.appoints(listen, Appointment.CONFIDANT);
        some.appoints(decide, Appointment.DEPUTY_CHAIR);
        some.pair(decide, listen, true);

        assertThat(found()).contains("p1 MELDING LUISTEREN [] OPEN");
        DutyBoard board = asked(() -> reading.board(ConflictQuery.ALL));
        assertThat(board.list()).isNull();
        assertThat(board.known()).isTrue();
        assertThat(board.units()).singleElement().satisfies(total -> {
            assertThat(total.unit()).isNull();
            assertThat(total.open()).isEqualTo(board.open());
        });
        // what was decided about them is not lost when the list has them too
        ConflictLine conflict = asked(() -> reading.export(ConflictQuery.ALL)).stream()
                .filter(line -> line.holder().key().equals("p1"))
                .findFirst()
                .orElseThrow();
        ExceptionId asked = some.coordinator().asks(() -> exceptions.ask(SomeDuty.asking(conflict)));
        decider.does(() -> exceptions.decide(new DecideException(asked, Verdict.APPROVED, "")));
        some.takes(HEADER + "p1;A. de Boer;IND;MELDING\n");
        assertThat(found()).contains("p1 MELDING LUISTEREN [IND] EXCEPTED");
        assertThat(asked(() -> reading.exception(asked)).holder().name()).isEqualTo("A. de Boer");
        assertThat(asked(() -> reading.board(ConflictQuery.ALL)).trend())
                .singleElement()
                .satisfies(point -> assertThat(point.excepted()).isEqualTo(1));

        some.coordinator().does(() -> rules.hold(new HoldByAppointment(decide, 1, Set.of())));
        some.takes(HEADER + "P2;B;IND;MELDING\n");
        assertThat(found()).isEmpty();
    }

    @Test
    void who_has_a_duty_by_appointment_is_not_changed_by_somebody_who_did_not_see_what_it_was() {
        DutyId duty = some.duty("LUISTEREN");
        some.appoints(duty, Appointment.CONFIDANT);
        assertThatThrownBy(() -> some.appoints(duty, Appointment.MEMBER)).hasMessage("duties.appointments.changed");
        assertThatThrownBy(() -> some.coordinator().does(() -> rules.hold(new HoldByAppointment(duty, 2, Set.of()))))
                .hasMessage("duties.appointments.changed");
        assertThat(asked(() -> reading.rules()).duties()).singleElement().satisfies(state -> {
            assertThat(state.version()).isEqualTo(1);
            assertThat(state.appointments()).containsExactly(Appointment.CONFIDANT);
        });
        some.coordinator().does(() -> rules.end(new EndDuty(duty, "Vervallen.")));
        assertThat(appointments().people()).isZero();
        assertThatThrownBy(() -> some.coordinator().does(() -> rules.hold(new HoldByAppointment(duty, 1, Set.of()))))
                .isInstanceOf(AccessRefused.class);
    }

    /** The engine against two loops that are slow and obviously right, with holdings of the list and by appointment. */
    @Test
    void what_the_database_works_out_is_what_two_loops_find() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> codes = List.of("IND", "COA", "DJI");
        for (int round = 0; round < 25; round++) {
            SomeDuty.forgetAll();
            dismissed();
            List<DutyId> duties =
                    IntStream.range(0, 6).mapToObj(n -> some.duty("D" + n)).toList();
            Map<String, Boolean> pairs = new TreeMap<>();
            for (int n = random.nextInt(8); n >= 0; n--) {
                int one = random.nextInt(6);
                int other = random.nextInt(6);
                String key = Math.min(one, other) + " " + Math.max(one, other);
                if (one != other && !pairs.containsKey(key)) {
                    boolean sameUnit = random.nextBoolean();
                    pairs.put(key, sameUnit);
                    some.pair(duties.get(one), duties.get(other), sameUnit);
                }
            }
            Set<List<String>> holdings = new HashSet<>();
            for (int n = 1 + random.nextInt(40); n > 0; n--) {
                holdings.add(List.of("P" + random.nextInt(6), codes.get(random.nextInt(3)), "" + random.nextInt(6)));
            }
            String list = HEADER
                    + holdings.stream()
                            .map(held -> held.get(0) + ";Naam;" + held.get(1) + ";D" + held.get(2) + "\n")
                            .collect(Collectors.joining());
            boolean listFirst = random.nextBoolean();
            if (listFirst) {
                some.takes(list);
            }
            for (Appointment as : List.of(Appointment.CONFIDANT, Appointment.DEPUTY_CHAIR)) {
                Set<Integer> people =
                        random.ints(random.nextInt(4), 0, 6).boxed().collect(Collectors.toSet());
                people.forEach(number -> appoints(number, as));
                int duty = (as == Appointment.CONFIDANT ? 0 : 3) + random.nextInt(3);
                some.appoints(duties.get(duty), as);
                people.forEach(number -> holdings.add(List.of("P" + number, EVERYWHERE, "" + duty)));
            }
            if (!listFirst) {
                some.takes(list);
            }
            if (random.nextBoolean()) {
                dismissed();
                holdings.removeIf(held -> held.get(1).equals(EVERYWHERE));
                watch.look();
            }

            assertThat(fromTheDatabase()).as("seed %d, round %d", seed, round).isEqualTo(byLoops(pairs, holdings));
        }
    }

    /** Of the people of these tests; others may be appointed too. */
    private Set<String> fromTheDatabase() {
        return asked(() -> reading.export(ConflictQuery.ALL)).stream()
                .filter(line -> line.holder().key().matches("(?i)p[0-5]"))
                .flatMap(line -> {
                    String one = line.pair().one().code().substring(1);
                    String other = line.pair().other().code().substring(1);
                    String what = line.holder().key().toUpperCase(Locale.ROOT) + " "
                            + (one.compareTo(other) < 0 ? one + " " + other : other + " " + one) + " ";
                    return line.units().isEmpty()
                            ? Stream.of(what + EVERYWHERE)
                            : line.units().stream().map(unit -> what + unit.code());
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> byLoops(Map<String, Boolean> pairs, Set<List<String>> holdings) {
        Set<String> conflicts = new TreeSet<>();
        for (List<String> one : holdings) {
            for (List<String> other : holdings) {
                Boolean sameUnit = pairs.get(one.get(2) + " " + other.get(2));
                boolean meet = one.get(1).equals(other.get(1))
                        || one.get(1).equals(EVERYWHERE)
                        || other.get(1).equals(EVERYWHERE);
                if (sameUnit != null && one.get(0).equals(other.get(0)) && (!sameUnit || meet)) {
                    conflicts.add(one.get(0) + " " + one.get(2) + " " + other.get(2) + " " + one.get(1));
                    conflicts.add(one.get(0) + " " + one.get(2) + " " + other.get(2) + " " + other.get(1));
                }
            }
        }
        // nowhere in particular is told only when there is no unit to tell
        conflicts.removeIf(found -> found.endsWith(EVERYWHERE)
                && conflicts.stream()
                        .anyMatch(other -> other.startsWith(found.substring(0, 6)) && !other.equals(found)));
        return conflicts;
    }

    @Test
    void five_thousand_lines_of_which_three_are_wrong_change_nothing_until_somebody_says_to_leave_those_out() {
        some.pair(some.duty("BESLISSEN"), some.duty("TOETSEN"), true);
        some.takes(HEADER + "P1;Naam 1;IND;BESLISSEN\nOUD;Weg;IND;TOETSEN\n");
        StringBuilder file = new StringBuilder("\uFEFF").append(HEADER);
        for (int line = 2; line <= 5_001; line++) {
            String wrong = line == 17 ? "XYZ" : "IND";
            String duty = line == 4_000 ? "ONBEKEND" : line % 2 == 0 ? "BESLISSEN" : "TOETSEN";
            file.append(line == 2_500 ? "" : "P" + line / 2)
                    .append(";Naam ")
                    .append(line / 2)
                    .append(';');
            file.append(wrong).append(';').append(duty).append("\r\n");
        }
        some.sends(file.toString());

        ListDraft draft = some.draft();
        assertThat(draft.lines()).isEqualTo(4_997);
        assertThat(draft.faulty()).isEqualTo(3);
        assertThat(draft.kept()).isEqualTo(1);
        assertThat(draft.gone()).isEqualTo(1);
        assertThat(draft.added()).isEqualTo(4_996);
        assertThat(draft.faults())
                .extracting(fault -> fault.line() + " " + fault.kind() + " " + fault.found())
                .containsExactly("17 UNIT_UNKNOWN XYZ", "2500 PERSON_MISSING ", "4000 DUTY_UNKNOWN ONBEKEND");
        assertThatThrownBy(() -> some.coordinator().does(() -> lists.apply(new ApplyList(draft.id(), false))))
                .hasMessage("duties.draft.faulty");
        assertThat(Database.number("select count(*) from duty_holding")).isEqualTo(2);

        some.coordinator().does(() -> lists.apply(new ApplyList(draft.id(), true)));
        assertThat(Database.number("select count(*) from duty_holding")).isEqualTo(4_997);
        assertThat(Database.texts("select key from duty_holder where key = 'OUD'"))
                .isEmpty();
        assertThat(asked(() -> reading.board(ConflictQuery.ALL)).conflicts()).isEqualTo(2_497);
        assertThatThrownBy(() -> some.coordinator().does(() -> lists.apply(new ApplyList(draft.id(), true))))
                .hasMessage("duties.draft.gone");

        Set<String> seen = new HashSet<>();
        Slice<ConflictLine> page = asked(() -> reading.conflicts(ConflictQuery.ALL));
        while (page.next() != null) {
            assertThat(page.rows())
                    .hasSize(50)
                    .allMatch(line -> seen.add(line.holder().key()));
            ConflictQuery next = new ConflictQuery(null, null, null, page.next());
            page = asked(() -> reading.conflicts(next));
        }
        assertThat(page.rows()).allMatch(line -> seen.add(line.holder().key()));
        assertThat(seen).hasSize(2_497);
    }

    @Test
    void a_list_is_of_a_day_that_can_be_and_is_looked_at_by_whoever_sent_it() {
        some.duty("BESLISSEN");
        some.takes(HEADER + "P1;A;IND;BESLISSEN\n");
        assertThatThrownBy(() -> some.coordinator().does(() -> read(1))).hasMessage("duties.asOf.future");
        assertThatThrownBy(() -> some.coordinator().does(() -> read(-1))).hasMessage("duties.asOf.older");
        some.sends(HEADER + "P2;B;IND;BESLISSEN\n");
        DraftId theirs = some.draft().id();
        Person colleague = Person.with(Role.EMPLOYEE, Role.COORDINATOR);
        assertThat(colleague.asks(() -> lists.draft())).isEmpty();
        assertThatThrownBy(() -> colleague.does(() -> lists.apply(new ApplyList(theirs, false))))
                .hasMessage("duties.draft.gone");
        some.coordinator().does(() -> lists.discard());
        assertThat(some.coordinator().asks(() -> lists.draft())).isEmpty();
        assertThat(Database.number("select count(*) from duty_draft_line")).isZero();
    }

    private void read(int days) {
        lists.read(
                SomeCommittee.today().plusDays(days),
                new ByteArrayInputStream((HEADER + "P1;A;IND;BESLISSEN\n").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void an_exception_is_asked_by_one_and_decided_by_another_and_is_over_by_itself() {
        ConflictLine conflict = some.conflict();
        Person both = Person.with(Role.EMPLOYEE, Role.COORDINATOR, Role.DECISION_MAKER);
        AskException far = new AskException(
                conflict.holder().id(),
                conflict.pair().id(),
                "M",
                "",
                "R",
                SomeCommittee.today().plusDays(367));
        assertThatThrownBy(() -> both.asks(() -> exceptions.ask(far))).hasMessage("duties.holdsUntil.far");
        ExceptionId id = both.asks(() -> exceptions.ask(SomeDuty.asking(conflict)));
        assertThatThrownBy(() -> both.asks(() -> exceptions.ask(SomeDuty.asking(conflict))))
                .hasMessage("duties.exception.asked");
        DecideException approval = new DecideException(id, Verdict.APPROVED, "");
        assertThatThrownBy(() -> both.does(() -> exceptions.decide(approval))).hasMessage("duties.exception.own");
        assertThat(found()).containsExactly("P1 BESLISSEN TOETSEN [NFI] OPEN");

        decider.does(() -> exceptions.decide(approval));
        assertThat(found()).containsExactly("P1 BESLISSEN TOETSEN [NFI] EXCEPTED");
        assertThatThrownBy(() -> decider.does(() -> exceptions.decide(approval)))
                .hasMessage("duties.exception.over");
        assertThat(asked(() -> reading.board(ConflictQuery.ALL)).open()).isZero();
        assertThat(asked(() -> reading.conflicts(new ConflictQuery(null, null, Standing.OPEN, null))
                        .rows()))
                .isEmpty();

        Database.change("update duty_exception set holds_until = current_date - 2");
        assertThat(found()).containsExactly("P1 BESLISSEN TOETSEN [NFI] OPEN");
        assertThat(asked(() -> reading.exception(id)).state()).isEqualTo(ExceptionState.EXPIRED);

        Database.change("update duty_exception set holds_until = current_date + 2");
        assertThat(found()).containsExactly("P1 BESLISSEN TOETSEN [NFI] EXCEPTED");
        both.does(() -> exceptions.end(new EndException(id, "Opgelost.")));
        assertThat(found()).containsExactly("P1 BESLISSEN TOETSEN [NFI] OPEN");
        assertThatThrownBy(() -> both.does(() -> exceptions.end(new EndException(id, "Nog eens."))))
                .hasMessage("duties.exception.over");
    }

    @Test
    void an_exception_can_name_a_measure_that_whoever_asks_may_open() {
        measures.command(nl.integrity.measures.Standing.class);
        ConflictLine conflict = some.conflict();
        assertThatThrownBy(() -> some.coordinator().asks(() -> exceptions.ask(naming(conflict, "M-999999"))))
                .hasMessage("duties.measureNumber.unknown");
        Person both = Person.with(Role.EMPLOYEE, Role.COORDINATOR, Role.ADMINISTRATOR);
        assertThatThrownBy(() -> both.asks(() -> exceptions.ask(naming(conflict, "M-1"))))
                .hasMessage("duties.measureNumber.unknown");
        assertThatThrownBy(() -> some.coordinator().asks(() -> exceptions.ask(naming(conflict, "maatregel 1"))))
                .hasStackTraceContaining("duties.measureNumber.wrong");

        ExceptionId id = some.coordinator().asks(() -> exceptions.ask(naming(conflict, "m-01")));
        ExceptionFile file = asked(() -> reading.exception(id));
        assertThat(file.measureNumber()).isEqualTo(1);
        assertThat(file.measureOpens()).isTrue();
        assertThat(both.asks(() -> reading.exception(id)).measureOpens()).isFalse();
        assertThat(both.asks(() -> reading.exceptions(null)).rows())
                .extracting(ExceptionFile::measureNumber)
                .containsExactly(1);
        assertThat(asked(() -> reading.export(ConflictQuery.ALL)))
                .extracting(ConflictLine::measureNumber)
                .containsOnlyNulls();
        decider.does(() -> exceptions.decide(new DecideException(id, Verdict.APPROVED, "")));
        assertThat(asked(() -> reading.export(ConflictQuery.ALL)))
                .extracting(ConflictLine::measureNumber)
                .containsExactly(1);
    }

    private static AskException naming(ConflictLine conflict, String measure) {
        return new AskException(
                conflict.holder().id(),
                conflict.pair().id(),
                "Een collega kijkt alles na.",
                measure,
                "Er is nog niemand anders.",
                SomeCommittee.today().plusDays(30));
    }

    @Test
    void exceptions_are_read_page_by_page_the_latest_first() {
        ConflictLine conflict = some.conflict();
        Set<ExceptionId> made = new HashSet<>();
        for (int each = 0; each < 60; each++) {
            ExceptionId id = some.coordinator().asks(() -> exceptions.ask(SomeDuty.asking(conflict)));
            some.coordinator().does(() -> exceptions.end(new EndException(id, "Nog eens.")));
            made.add(id);
        }
        // many at one moment
        Database.change("update duty_exception set at = date_trunc('second', at)");
        List<ExceptionFile> read = new ArrayList<>();
        Slice<ExceptionFile> page = asked(() -> reading.exceptions(null));
        while (page.next() != null) {
            read.addAll(page.rows());
            ExceptionId after = new ExceptionId(UUID.fromString(page.next()));
            page = asked(() -> reading.exceptions(after));
        }
        read.addAll(page.rows());
        assertThat(read)
                .extracting(ExceptionFile::id)
                .doesNotHaveDuplicates()
                .hasSize(60)
                .containsAll(made);
        assertThat(read)
                .isSortedAccordingTo(Comparator.comparing(ExceptionFile::at).reversed());
        assertThat(asked(() -> reading.exceptions(new ExceptionId(UUID.randomUUID())))
                        .rows())
                .isEmpty();
    }

    @Test
    void who_is_gone_from_the_list_is_forgotten_but_for_what_was_decided_about_them() {
        ExceptionId id = some.asked();
        some.takes(HEADER + "P2;B;IND;BESLISSEN\n");
        assertThat(Database.texts("select key from duty_holder order by 1")).containsExactly("P1", "P2");
        assertThat(asked(() -> reading.exception(id)).holder().key()).isEqualTo("P1");
        some.takes(HEADER + "P3;C;IND;BESLISSEN\n");
        assertThat(Database.texts("select key from duty_holder order by 1")).containsExactly("P1", "P3");
    }

    @Test
    void what_if_tells_what_would_arise_and_keeps_nothing() {
        DutyId decide = some.duty("BESLISSEN");
        DutyId review = some.duty("TOETSEN");
        DutyId collect = some.duty("INNEN");
        some.pair(decide, review, true);
        some.pair(collect, decide, false);
        some.takes(HEADER + "P1;A;IND;BESLISSEN\n");
        Unit ind = units.unit("IND");
        Unit coa = units.unit("COA");
        Map<String, Long> before = Database.sizes();

        assertThat(forecast("p1", review, ind).arising()).hasSize(1);
        assertThat(forecast("P1", review, coa).arising()).isEmpty();
        assertThat(forecast("P1", collect, coa).arising()).hasSize(1);
        assertThat(forecast("P9", collect, coa).holder()).isNull();
        Map<String, Long> after = Database.sizes();
        before.keySet().removeIf(table -> table.startsWith("audit"));
        after.keySet().removeIf(table -> table.startsWith("audit"));
        assertThat(after).isEqualTo(before);
    }

    private Forecast forecast(String person, DutyId duty, Unit unit) {
        return asked(() -> reading.whatIf(
                new PlanAssignment(person, duty, new UnitId(unit.id().value()))));
    }

    /** 20,000 people with ten duties each, and five hundred pairs; the numbers go to the log of the test. */
    @Test
    void two_hundred_thousand_holdings_against_five_hundred_pairs_take_seconds() {
        Database.change("insert into duty select " + id("d", "n")
                + ", 'D' || n, 'Taak', 'Duty', 'Werk', now(), gen_random_uuid()" + " from generate_series(1, 300) n");
        Database.change("insert into duty_pair select gen_random_uuid(), " + id("d", "1 + n % 300") + ", "
                + id("d", "1 + (n + 7 + n / 300) % 300") + ", 'Werk', 'Reden', n % 3 = 0, now(), gen_random_uuid()"
                + " from generate_series(1, 499) n");
        StringBuilder file = new StringBuilder(HEADER);
        List<String> codes = List.of("IND", "COA", "DJI", "NFI", "CJIB");
        Random random = new Random(31);
        Set<Integer> taken = new HashSet<>();
        for (int person = 0; person < 20_000; person++) {
            taken.clear();
            while (taken.size() < 10) {
                taken.add(1 + random.nextInt(300));
            }
            for (int duty : taken) {
                file.append('P')
                        .append(person)
                        .append(";Medewerker ")
                        .append(person)
                        .append(';');
                file.append(codes.get((person + duty) % 5))
                        .append(";D")
                        .append(duty)
                        .append('\n');
            }
        }
        Database.change("insert into staff_member (person, name, account) select " + id("77777777", "n")
                + ", 'Medewerker', 'p' || n from generate_series(0, 199) n");
        Database.change("insert into confidant select gen_random_uuid(), " + id("77777777", "n")
                + ", date '2020-01-01', null, now(), gen_random_uuid() from generate_series(0, 199) n");
        Database.change("insert into duty_appointment select " + id("d", "n")
                + ", 1, '{CONFIDANT}', now(), gen_random_uuid() from generate_series(1, 5) n");
        List<String> told = new ArrayList<>();
        Duration sent = took(() -> some.sends(file.toString()));
        told.add("read and held against units and duties: " + sent.toMillis() + " ms");
        ListDraft draft = some.draft();
        assertThat(draft.lines()).isEqualTo(200_000);
        Duration applied = took(() -> some.coordinator().does(() -> lists.apply(new ApplyList(draft.id(), false))));
        told.add("replaced and worked out: " + applied.toMillis() + " ms");
        DutyId one = new DutyId(UUID.fromString(Database.text("select id from duty where code = 'D1'")));
        DutyId other = new DutyId(UUID.fromString(Database.text("select id from duty where code = 'D150'")));
        Duration workedOut = took(() -> some.pair(one, other, false));
        told.add("worked out anew: " + workedOut.toMillis() + " ms");
        Database.change(
                "update confidant set held_until = current_date - 2 where cast(person as text) like '77777777-%'");
        Duration followed = took(watch::look);
        Duration unchanged = took(watch::look);
        told.add("appointments ended: " + followed.toMillis() + " ms, none ended: " + unchanged.toMillis() + " ms");
        Duration shown = took(() -> asked(() -> reading.conflicts(ConflictQuery.ALL)));
        Duration further = took(() -> {
            String next = asked(() -> reading.conflicts(ConflictQuery.ALL)).next();
            asked(() -> reading.conflicts(
                    new ConflictQuery(new UnitId(units.unit("IND").id().value()), null, Standing.OPEN, next)));
        });
        Duration board = took(() -> asked(() -> reading.board(ConflictQuery.ALL)));
        told.add("list: " + shown.toMillis() + " ms, its next page: " + further.toMillis() + " ms, board: "
                + board.toMillis() + " ms, conflicts: "
                + asked(() -> reading.board(ConflictQuery.ALL)).conflicts());
        System.out.println("duties: " + told);

        assertThat(workedOut).as(told.toString()).isLessThan(WAITED_FOR);
        assertThat(followed).as(told.toString()).isLessThan(WAITED_FOR);
        assertThat(unchanged).as(told.toString()).isLessThan(Duration.ofSeconds(1));
        assertThat(shown).as(told.toString()).isLessThan(Duration.ofSeconds(2));
        assertThat(board).as(told.toString()).isLessThan(Duration.ofSeconds(2));
        assertThat(asked(() -> reading.board(ConflictQuery.ALL)).conflicts()).isGreaterThan(5_000);
    }

    private static String id(String first, String number) {
        return "('" + first + "0000000-0000-4000-8000-".substring(first.length() - 1) + "' || lpad((" + number
                + ")::text, 12, '0'))::uuid";
    }

    private static Duration took(Runnable deed) {
        Instant from = Instant.now();
        deed.run();
        return Duration.between(from, Instant.now());
    }

    private List<String> found() {
        return asked(() -> reading.export(ConflictQuery.ALL)).stream()
                .map(line -> line.holder().key() + " " + line.pair().one().code() + " "
                        + line.pair().other().code() + " "
                        + line.units().stream().map(Unit::code).toList() + " " + line.standing())
                .toList();
    }

    private <T> T asked(Callable<T> question) {
        return decider.asks(question);
    }
}
