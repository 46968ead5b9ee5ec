package nl.integrity.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Role;
import nl.integrity.container.AtOnce;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Person;
import nl.integrity.container.SomeCommittee;
import nl.integrity.container.SomeMeasure;
import nl.integrity.container.Traces;
import nl.integrity.shared.PersonId;
import nl.integrity.sheets.Cell;
import nl.integrity.sheets.Sheet;
import nl.integrity.sheets.SheetFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From recommendation to verified effect: nothing is forgotten, nobody verifies their own work, and it stays how it was. */
class MeasuresIT extends InTheContainer {
    @Inject
    RecommendationFollowUp followUp;

    @Inject
    RecommendationImport imports;

    @Inject
    ProgressReporting reporting;

    @Inject
    MeasureWork work;

    @Inject
    MeasurePlanning planning;

    @Inject
    MeasureWatch watch;

    @Inject
    VulnerabilityRegister vulnerabilities;

    @Inject
    SomeMeasure some;

    private static final List<MeasureStage> STAGES = List.of(MeasureStage.values());

    private final Person coordinator = Person.with(Role.EMPLOYEE, Role.COORDINATOR);
    private final Person decider = new Person(Person.DECIDER, Set.of(Role.EMPLOYEE, Role.DECISION_MAKER));
    private final Person owner = owner(0);
    private final Person deputy = owner(1);
    private final Person stranger = owner(2);
    private final Person auditor = new Person(Person.AUDITOR, Set.of(Role.EMPLOYEE, Role.AUDITOR));

    private UUID source;
    private int recommendation;

    private static Person owner(int which) {
        return new Person(Person.OWNERS.get(which), Set.of(Role.EMPLOYEE, Role.MEASURE_OWNER));
    }

    @BeforeEach
    void a_recommendation() {
        source = some.source(Confidentiality.PUBLIC);
        recommendation = some.recommend(source, "4.2", "Laat twee mensen tekenen.");
    }

    @Test
    void a_recommendation_is_followed_when_somebody_else_saw_that_it_was_done_and_again_when_it_failed_its_test() {
        assertThat(standing()).isEqualTo(Standing.UNANSWERED);
        answer(0, Response.ACCEPTED, "");
        assertThat(standing()).isEqualTo(Standing.WITHOUT_MEASURE);
        int measure = plan();
        assertThat(standing()).isEqualTo(Standing.UNDER_WAY);
        move(owner, measure, MeasureMove.BEGIN);
        owner.does(() -> work.agree(new AddMilestone(measure, "De helft.", today().plusDays(5))));
        assertThatThrownBy(() -> move(owner, measure, MeasureMove.FINISH)).hasMessage("measures.milestones.left");
        UUID milestone = open(owner, measure).milestones().get(0).id();
        deputy.does(() -> work.reach(measure, milestone));
        assertThatThrownBy(() -> owner.does(() -> work.reach(measure, milestone)))
                .hasMessage("measures.milestone.already");
        move(deputy, measure, MeasureMove.FINISH);
        assertThatThrownBy(() -> move(owner, measure, MeasureMove.VERIFY)).isInstanceOf(AccessRefused.class);
        move(auditor, measure, MeasureMove.VERIFY);
        assertThat(standing()).isEqualTo(Standing.FOLLOWED);

        assertThatThrownBy(() -> test(measure, MeasureMove.PASS)).hasMessage("measures.check.early");
        Database.change(
                "update measure_step set until = current_date where stage = 'VERIFIED' and measure = (select id from measure where number = ?)",
                measure);
        assertThatThrownBy(() -> move(auditor, measure, MeasureMove.FAIL)).hasMessage("measures.criteria.missing");
        test(measure, MeasureMove.FAIL);
        assertThat(open(owner, measure).stage()).isEqualTo(MeasureStage.IN_PROGRESS);
        assertThat(standing()).isEqualTo(Standing.UNDER_WAY);
        move(owner, measure, MeasureMove.FINISH);
        move(auditor, measure, MeasureMove.SEND_BACK);
        move(owner, measure, MeasureMove.FINISH);
        move(auditor, measure, MeasureMove.VERIFY);
        Database.change(
                "update measure_step set until = current_date where stage = 'VERIFIED' and measure = (select id from measure where number = ?)",
                measure);
        test(measure, MeasureMove.PASS);
        MeasureFile file = open(auditor, measure);
        assertThat(file.stage()).isEqualTo(MeasureStage.EFFECTIVE);
        assertThat(file.dueOn()).isEqualTo(today().plusMonths(12));
        assertThat(file.steps())
                .extracting(MeasureFile.Step::move)
                .containsExactly(
                        MeasureMove.PASS,
                        MeasureMove.VERIFY,
                        MeasureMove.FINISH,
                        MeasureMove.SEND_BACK,
                        MeasureMove.FINISH,
                        MeasureMove.FAIL,
                        MeasureMove.VERIFY,
                        MeasureMove.FINISH,
                        MeasureMove.BEGIN,
                        MeasureMove.PLAN);
        assertThat(file.steps().get(0).criteria()).isEqualTo("Elk besluit heeft twee namen.");
        assertThat(file.steps().get(0).sample()).isEqualTo("Vijftig besluiten.");
    }

    @Test
    void a_refusal_tells_why_and_a_risk_is_accepted_by_who_decides_and_for_a_time() {
        assertThatThrownBy(() -> answer(0, Response.REFUSED, "")).hasMessage("measures.reason.missing");
        answer(0, Response.REFUSED, "Het kan niet.");
        assertThat(standing()).isEqualTo(Standing.REFUSED);
        assertThatThrownBy(() -> answer(0, Response.ACCEPTED, "")).hasMessage("measures.changedMeanwhile");
        answer(1, Response.PARTLY, "Het kan half.");
        int measure = plan();
        assertThatThrownBy(() -> accept(owner, measure, today().plusDays(1))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> accept(decider, measure, null)).hasMessage("measures.until.missing");
        assertThatThrownBy(() -> accept(decider, measure, today().minusDays(1))).hasMessage("measures.until.past");
        assertThatThrownBy(() -> accept(decider, measure, today().plusYears(1).plusDays(1)))
                .hasMessage("measures.until.far");
        accept(decider, measure, today().plusDays(1));
        assertThat(standing()).isEqualTo(Standing.RISK_ACCEPTED);
        Database.change("update measure_step set until = current_date - 1 where stage = 'RISK_ACCEPTED'");
        assertThat(standing()).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void what_is_not_somebodys_is_not_there_for_them() {
        int measure = plan();
        assertThatThrownBy(() -> open(stranger, measure)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> open(stranger, 999_999)).isInstanceOf(AccessRefused.class);
        assertThat(numbers(stranger)).doesNotContain(measure);
        assertThat(numbers(owner)).contains(measure);
        assertThat(numbers(deputy)).contains(measure);
        assertThat(numbers(auditor)).contains(measure);
        assertThat(open(owner, measure).recommendations())
                .extracting(MeasureFile.Recommended::text)
                .containsExactly("Laat twee mensen tekenen.");

        Database.change(
                "insert into unit_lead select gen_random_uuid(), u.id, ?, current_date - 1, now(), gen_random_uuid() from unit u"
                        + " where u.id = (select unit from measure_plan where measure = (select id from measure where number = ?))",
                stranger.subject(),
                measure);
        try {
            assertThat(open(stranger, measure).moves()).isEmpty();
            assertThat(numbers(stranger)).contains(measure);
            assertThatThrownBy(() -> move(stranger, measure, MeasureMove.BEGIN)).isInstanceOf(AccessRefused.class);
            Database.change(
                    "update measure_plan set due_on = current_date - 1 where measure = (select id from measure where number = ?)",
                    measure);
            watch.look();
            watch.look();
            assertThat(Database.texts(
                            "select n.person::text from desk_news n join measure m on m.id = n.dossier where m.number = ?"
                                    + " and n.kind = 'DEADLINE_PASSED' and n.person is not null order by 1",
                            measure))
                    .containsExactlyInAnyOrder(
                            owner.subject().toString(),
                            deputy.subject().toString(),
                            stranger.subject().toString());
        } finally {
            Database.change("delete from unit_lead where person = ?", stranger.subject());
        }
    }

    @Test
    void nobody_verifies_what_they_worked_on_before_somebody_else_became_its_owner_nor_accepts_their_own_risk() {
        int measure = plan();
        move(owner, measure, MeasureMove.BEGIN);
        move(owner, measure, MeasureMove.FINISH);
        Database.change(
                "update measure_plan set owner = ?, deputy = null, verifier = ? where measure = (select id from measure where number = ?)",
                stranger.subject(),
                owner.subject(),
                measure);
        assertThatThrownBy(() -> move(owner, measure, MeasureMove.VERIFY)).hasMessage("measures.move.own");
        assertThat(open(owner, measure).moves()).isEmpty();

        int own = plan();
        Person both = new Person(Person.OWNERS.get(0), Set.of(Role.MEASURE_OWNER, Role.DECISION_MAKER));
        assertThatThrownBy(() -> accept(both, own, today())).hasMessage("measures.move.ownRisk");
    }

    @Test
    void an_owner_reads_what_was_recommended_and_not_in_which_case() {
        UUID hidden = some.source(Confidentiality.CONFIDENTIAL);
        int secret = some.recommend(hidden, "7", "Sluit de kluis.");
        int measure = coordinator.asks(() -> planning.plan(some.plan(secret, SomeMeasure.owner(0), null)));
        assertThat(open(owner, measure).recommendations())
                .containsExactly(new MeasureFile.Recommended(secret, "", "", "Sluit de kluis."));
        assertThat(open(auditor, measure).recommendations())
                .extracting(MeasureFile.Recommended::paragraph)
                .containsExactly("7");
        assertThat(open(owner, plan()).recommendations())
                .extracting(MeasureFile.Recommended::paragraph)
                .containsExactly("4.2");
        int weakness = coordinator.asks(() -> vulnerabilities.add(some.weakness()));
        assertThat(owner.asks(() -> vulnerabilities.open(weakness)).source()).isEmpty();
        assertThat(auditor.asks(() -> vulnerabilities.open(weakness)).source()).isNotEmpty();
    }

    @Test
    void nobody_looks_after_themselves_and_whoever_has_not_the_role_is_given_nothing() {
        PersonId own = SomeMeasure.owner(0);
        PlanMeasure good = some.plan(recommendation, own, null);
        refused("measures.verifier.own", with(good, own, own));
        refused("measures.owner.unfit", with(good, new PersonId(UUID.randomUUID()), new PersonId(Person.AUDITOR)));
        refused("measures.verifier.unfit", with(good, own, new PersonId(UUID.randomUUID())));
        refused("measures.deputy.own", some.plan(recommendation, own, own));
    }

    private void refused(String fault, PlanMeasure command) {
        assertThatThrownBy(() -> coordinator.asks(() -> planning.plan(command))).hasMessage(fault);
    }

    private static PlanMeasure with(PlanMeasure plan, PersonId owner, PersonId verifier) {
        return new PlanMeasure(
                plan.measure(),
                plan.basedOn(),
                plan.recommendations(),
                plan.kind(),
                plan.title(),
                plan.plan(),
                owner,
                plan.deputy(),
                verifier,
                plan.unit(),
                plan.dueOn(),
                plan.checkMonths(),
                plan.repeatMonths(),
                plan.euros(),
                plan.why());
    }

    @Test
    void what_is_spent_is_added_line_by_line_by_whoever_sees_to_it_and_told_when_it_is_more_than_the_budget() {
        int measure = plan();
        Database.change(
                "update measure_plan set euros = 100 where measure = (select id from measure where number = ?)",
                measure);
        String word = "Licenties" + UUID.randomUUID();
        owner.does(() -> work.spend(spending(measure, "99,99", word)));
        deputy.does(() -> work.spend(spending(measure, "0.02", "Nog iets")));
        Spending spent = open(auditor, measure).spending();
        assertThat(spent.cents()).isEqualTo(10_001);
        assertThat(spent.over()).isEqualTo(1);
        assertThat(spent.open()).isFalse();
        assertThat(spent.lines()).extracting(Spending.Line::what).containsExactlyInAnyOrder(word, "Nog iets");
        assertThat(owner.asks(work::mine).lines())
                .filteredOn(line -> line.number() == measure)
                .singleElement()
                .satisfies(line -> assertThat(line.over()).isTrue());
        assertThatThrownBy(() -> owner.does(() -> work.spend(spending(measure, "-100,02", "Te veel"))))
                .hasMessage("measures.amount.below");
        assertThatThrownBy(() -> owner.does(() -> work.spend(spending(measure, "0,00", "Niets"))))
                .hasMessage("measures.amount.nothing");
        SpendOnMeasure later = new SpendOnMeasure(measure, UUID.randomUUID(), "1", today().plusDays(1), "Straks");
        assertThatThrownBy(() -> owner.does(() -> work.spend(later))).hasMessage("measures.spentOn.future");
        owner.does(() -> work.spend(spending(measure, "-100,01", "Alles terug")));
        assertThat(open(owner, measure).spending().cents()).isZero();
        assertThat(open(owner, measure).spending().lines()).hasSize(3);
        SpendOnMeasure once = spending(measure, "12", "Nog eens");
        owner.does(() -> work.spend(once));
        owner.does(() -> work.spend(once));
        assertThat(open(owner, measure).spending().cents()).isEqualTo(1_200);
        owner.does(() -> work.spend(spending(measure, "-12", "Terug")));
        for (Person person : List.of(auditor, stranger, coordinator, decider)) {
            assertThatThrownBy(() -> person.does(() -> work.spend(spending(measure, "1", "Niet de mijne"))))
                    .isInstanceOfAny(AccessRefused.class, EJBAccessException.class);
        }
        assertThat(Traces.inTheDump().of(List.of(word))).isEmpty();
    }

    @Test
    void of_two_who_take_back_the_same_at_once_one_does() {
        int measure = plan();
        owner.does(() -> work.spend(spending(measure, "10", "Licenties")));
        List<Callable<Boolean>> both = IntStream.range(0, 2)
                .<Callable<Boolean>>mapToObj(each -> () -> {
                    owner.does(() -> work.spend(spending(measure, "-10", "Terug")));
                    return true;
                })
                .toList();
        assertThat(AtOnce.all(both).stream().filter(AtOnce.Outcome::succeeded)).hasSize(1);
        assertThat(open(owner, measure).spending().cents()).isZero();
    }

    private static SpendOnMeasure spending(int measure, String amount, String what) {
        return new SpendOnMeasure(measure, UUID.randomUUID(), amount, today(), what);
    }

    @Test
    void all_measures_are_read_page_by_page_by_day_and_number_whatever_their_day_is() {
        Set<Integer> made = new TreeSet<>();
        for (int each = 0; each < 60; each++) {
            made.add(plan());
        }
        // one that has no day, and others on one day
        Database.change(
                "update measure_step set stage = 'EFFECTIVE', until = null where measure = (select id from measure where number = ?)",
                made.iterator().next());
        List<MeasureLine> read = new ArrayList<>();
        MeasureBoard board = decider.asks(() -> work.all(null));
        int total = board.counts().values().stream().mapToInt(Integer::intValue).sum();
        assertThat(board.lines()).hasSize(50);
        while (board.next() != null) {
            read.addAll(board.lines());
            String after = board.next();
            board = decider.asks(() -> work.all(after));
        }
        read.addAll(board.lines());
        assertThat(read).extracting(MeasureLine::number).containsAll(made).doesNotHaveDuplicates();
        assertThat(read)
                .hasSize(total)
                .isSortedAccordingTo(Comparator.comparing(
                                MeasureLine::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(MeasureLine::number));
        assertThat(decider.asks(work::exportAll).lines()).isEqualTo(read);
        assertThat(board.late())
                .isEqualTo((int) read.stream().filter(MeasureLine::late).count());
        for (String guessed : List.of("", "x", "2026-99-99.1", "none.9999999999", "infinity.1", "' or 1=1")) {
            assertThat(decider.asks(() -> work.all(guessed)).lines()).isEqualTo(read.subList(0, 50));
        }
    }

    @Test
    void what_is_taken_along_is_what_the_page_shows_to_the_same_reader_and_is_written_down() {
        int measure = plan();
        assertThatThrownBy(() -> owner.asks(work::exportAll)).isInstanceOf(EJBAccessException.class);
        assertThat(owner.asks(work::exportMine)).isEqualTo(owner.asks(work::mine));
        assertThat(stranger.asks(work::exportMine).lines())
                .extracting(MeasureLine::number)
                .doesNotContain(measure);
        assertThat(coordinator.asks(vulnerabilities::export)).isEqualTo(coordinator.asks(vulnerabilities::map));
        assertThatThrownBy(() -> owner.asks(vulnerabilities::export)).isInstanceOf(EJBAccessException.class);
        assertThat(coordinator.asks(() -> followUp.export(null, source)))
                .isEqualTo(coordinator.asks(() -> followUp.board(null, source, 0)));
        assertThat(coordinator.asks(() -> reporting.export(today(), today().minusDays(1))))
                .isEqualTo(coordinator.asks(() -> reporting.letter(today(), today().minusDays(1))));
        for (String action :
                List.of("EXPORT_MEASURES", "EXPORT_RISK_MAP", "EXPORT_RECOMMENDATIONS", "EXPORT_PROGRESS")) {
            assertThat(Database.number(
                            "select count(*) from audit_entry where action = ? and actor in (?, ?)",
                            action,
                            coordinator.subject().toString(),
                            owner.subject().toString()))
                    .as(action)
                    .isPositive();
        }
    }

    @Test
    void of_two_who_do_something_at_once_one_does() {
        int measure = plan();
        List<Callable<Boolean>> both = IntStream.range(0, 2)
                .<Callable<Boolean>>mapToObj(each -> () -> {
                    owner.does(() ->
                            work.move(new MoveMeasure(measure, 1, MeasureMove.BEGIN, null, "Wij beginnen.", "", "")));
                    return true;
                })
                .toList();
        assertThat(AtOnce.all(both).stream().filter(AtOnce.Outcome::succeeded)).hasSize(1);
        assertThat(open(owner, measure).version()).isEqualTo(2);
    }

    @Test
    void a_list_comes_in_as_a_spreadsheet_too_and_one_that_would_burst_is_refused() {
        for (SheetFormat format : List.of(SheetFormat.ODS, SheetFormat.XLSX)) {
            byte[] file = format.write(List.of(new Sheet(
                    "Lijst",
                    List.of("paragraaf", "aanbeveling"),
                    List.of(
                            List.of(Cell.of(format + "1"), Cell.of("Doe dit.\nEn dat.")),
                            List.of(),
                            List.of(Cell.of(""), Cell.of("Zonder paragraaf"))))));
            ImportId list = coordinator.asks(() -> imports.hand(new HandIn(source, file)));
            ImportPreview preview = coordinator.asks(() -> imports.look(list));
            assertThat(preview.first()).containsExactly(new ImportPreview.Entry(format + "1", "Doe dit.\nEn dat."));
            assertThat(preview.faults()).containsExactly(new ImportPreview.Fault(4, "measures.paragraph.missing"));
            assertThat(coordinator.asks(() -> imports.enter(list, true))).isEqualTo(1);
        }
        assertThatThrownBy(() -> coordinator.asks(() -> imports.hand(new HandIn(source, new byte[] {'P', 'K', 3, 4}))))
                .hasMessage("sheet.file.broken");
    }

    @Test
    void of_five_thousand_lines_with_three_wrong_nothing_is_entered_unless_those_may_stay_out() {
        List<String> lines = IntStream.rangeClosed(1, 5_000)
                .mapToObj(each -> each + ".1;Aanbeveling " + each)
                .collect(Collectors.toCollection(ArrayList::new));
        lines.set(99, ";Zonder paragraaf");
        lines.set(2_499, "2500.1;");
        lines.set(4_999, "1.1;Dubbel");
        ImportId list = coordinator.asks(() -> imports.hand(SomeMeasure.list(source, String.join("\n", lines))));
        ImportPreview preview = coordinator.asks(() -> imports.look(list));
        assertThat(preview.good()).isEqualTo(4_997);
        assertThat(preview.faults())
                .containsExactly(
                        new ImportPreview.Fault(101, "measures.paragraph.missing"),
                        new ImportPreview.Fault(2_501, "measures.text.missing"),
                        new ImportPreview.Fault(5_001, "measures.line.twice"));
        assertThatThrownBy(() -> coordinator.asks(() -> imports.enter(list, false)))
                .hasMessage("measures.leaveOut.missing");
        assertThat(Database.number("select count(*) from recommendation where source = ?", source))
                .isEqualTo(1);
        Person another = Person.with(Role.EMPLOYEE, Role.COORDINATOR);
        assertThatThrownBy(() -> another.asks(() -> imports.look(list))).isInstanceOf(AccessRefused.class);

        assertThat(coordinator.asks(() -> imports.enter(list, true))).isEqualTo(4_997);
        assertThatThrownBy(() -> coordinator.asks(() -> imports.enter(list, true)))
                .isInstanceOf(AccessRefused.class);
        assertThat(Database.number("select count(*) from recommendation where source = ?", source))
                .isEqualTo(4_998);
        List<Integer> read = new ArrayList<>();
        RecommendationBoard board = coordinator.asks(() -> followUp.board(null, source, 0));
        while (board.next() != null) {
            board.lines().forEach(line -> read.add(line.number()));
            int after = board.next();
            board = coordinator.asks(() -> followUp.board(null, source, after));
        }
        board.lines().forEach(line -> read.add(line.number()));
        assertThat(read).hasSize(4_998).doesNotHaveDuplicates().isSorted();
        // so that what comes after does not count them
        Database.change("delete from recommendation where source = ? and paragraph <> '4.2'", source);
    }

    @Test
    void what_is_told_of_a_day_stays_what_it_was_and_of_what_is_not_public_nothing_is_told() {
        int secret = some.recommend(some.source(Confidentiality.CONFIDENTIAL), "1", "Dit is geheim.");
        coordinator.does(() -> followUp.word(new WordStatus(secret, 0, "Geheime stand.", "Secret standing.")));
        coordinator.does(() -> followUp.word(new WordStatus(recommendation, 0, "Wij beginnen.", "We begin.")));
        answer(0, Response.ACCEPTED, "");
        before(3);
        answer(1, Response.REFUSED, "Toch niet.");
        coordinator.does(() -> followUp.word(new WordStatus(recommendation, 1, "Wij doen het niet.", "We do not.")));
        int unworded = some.recommend(source, "4.3", "Hierover is niets gezegd.");
        assertThat(Person.FROM_THE_STREET.asks(reporting::published).lines())
                .extracting(ProgressLetter.Line::number)
                .contains(recommendation)
                .doesNotContain(secret, unworded);
        ProgressLetter letter = coordinator.asks(() -> reporting.letter(today(), today().minusDays(2)));
        assertThat(letter.lines()).extracting(ProgressLetter.Line::number).doesNotContain(secret);
        assertThat(line(letter))
                .satisfies(line -> assertThat(line.before()).isEqualTo(Standing.WITHOUT_MEASURE))
                .satisfies(line -> assertThat(line.standing()).isEqualTo(Standing.REFUSED))
                .satisfies(line -> assertThat(line.changed()).isTrue())
                .satisfies(line -> assertThat(line.textNl()).isEqualTo("Wij doen het niet."))
                .satisfies(line -> assertThat(line.toldNl()).isEqualTo("Wij beginnen."))
                .satisfies(line -> assertThat(line.toldEn()).isEqualTo("We begin."));
        ProgressLetter then = coordinator.asks(() -> reporting.letter(today().minusDays(2), null));
        assertThat(line(then).standing()).isEqualTo(Standing.WITHOUT_MEASURE);
        assertThat(line(then).textNl()).isEqualTo("Wij beginnen.");
        assertThatThrownBy(() -> coordinator.asks(() -> reporting.letter(today().plusDays(1), null)))
                .hasMessage("measures.on.future");
        assertThatThrownBy(() -> coordinator.asks(() -> reporting.letter(today(), today())))
                .hasMessage("measures.since.late");
    }

    private ProgressLetter.Line line(ProgressLetter letter) {
        return letter.lines().stream()
                .filter(line -> line.number() == recommendation)
                .findFirst()
                .orElseThrow();
    }

    /** As if all that was done with the recommendation was done so many days ago. */
    private void before(int days) {
        for (String table : List.of("recommendation_answer", "recommendation_status")) {
            Database.change(
                    "update " + table + " set at = at - make_interval(days => ?) where recommendation ="
                            + " (select id from recommendation where number = ?)",
                    days,
                    recommendation);
        }
        Database.change(
                "update recommendation set at = at - make_interval(days => ?) where number = ?", days, recommendation);
    }

    @Test
    void how_it_stands_is_what_a_slow_and_obvious_reading_of_it_says() {
        Random random = new Random(20_171_129);
        Map<Integer, Standing> expected = new LinkedHashMap<>();
        for (int each = 0; each < 60; each++) {
            int number = some.recommend(source, "r" + each, "Willekeurig.");
            expected.put(number, arrange(random, number));
        }
        for (Map.Entry<Integer, Standing> each : expected.entrySet()) {
            assertThat(coordinator.asks(() -> followUp.open(each.getKey())).standing())
                    .as("recommendation " + each.getKey())
                    .isEqualTo(each.getValue());
        }
        assertThat(Set.copyOf(expected.values()))
                .as("the random ones are not all alike")
                .hasSizeGreaterThan(5);
    }

    /** Does something at random with a recommendation, and says what comes of it. */
    private Standing arrange(Random random, int number) {
        boolean old = random.nextInt(4) == 0;
        if (old) {
            Database.change("update recommendation set at = at - interval '50 days' where number = ?", number);
        }
        int answer = random.nextInt(6);
        if (answer == 0) {
            return old ? Standing.FORGOTTEN : Standing.UNANSWERED;
        }
        Response response = answer == 1 ? Response.REFUSED : Response.ACCEPTED;
        decider.does(() -> followUp.answer(new AnswerRecommendation(number, 0, response, "Daarom.", "")));
        if (response == Response.REFUSED) {
            return Standing.REFUSED;
        }
        boolean answeredLongAgo = random.nextInt(4) == 0;
        if (answeredLongAgo) {
            Database.change(
                    "update recommendation_answer set at = at - interval '50 days' where recommendation ="
                            + " (select id from recommendation where number = ?)",
                    number);
        }
        int measures = random.nextInt(3);
        if (measures == 0) {
            return answeredLongAgo ? Standing.FORGOTTEN : Standing.WITHOUT_MEASURE;
        }
        boolean verified = true;
        boolean settled = true;
        boolean late = false;
        for (int each = 0; each < measures; each++) {
            int measure = coordinator.asks(
                    () -> planning.plan(some.plan(number, SomeMeasure.owner(0), SomeMeasure.owner(1))));
            MeasureStage stage = STAGES.get(random.nextInt(STAGES.size()));
            boolean past = random.nextBoolean();
            Database.change(
                    "update measure_step set stage = ?, until = current_date + ? where measure = (select id from measure where number = ?)",
                    stage.name(),
                    past ? -1 : 1,
                    measure);
            Database.change(
                    "update measure_plan set due_on = current_date + ? where measure = (select id from measure where number = ?)",
                    past ? -1 : 1,
                    measure);
            verified &= stage == MeasureStage.VERIFIED || stage == MeasureStage.EFFECTIVE;
            settled &= stage == MeasureStage.VERIFIED
                    || stage == MeasureStage.EFFECTIVE
                    || (stage == MeasureStage.RISK_ACCEPTED && !past);
            late |= stage != MeasureStage.VERIFIED && stage != MeasureStage.EFFECTIVE && past;
        }
        if (verified) {
            return Standing.FOLLOWED;
        }
        if (settled) {
            return Standing.RISK_ACCEPTED;
        }
        return late ? Standing.OVERDUE : Standing.UNDER_WAY;
    }

    @Test
    void what_a_weakness_is_only_its_owner_and_verifier_read_and_it_stands_nowhere() {
        String word = "Wachtwoord" + UUID.randomUUID();
        AddVulnerability plain = some.weakness();
        int number = coordinator.asks(() -> vulnerabilities.add(new AddVulnerability(
                plain.source(),
                plain.layer(),
                plain.process(),
                plain.step(),
                word,
                plain.owner(),
                plain.verifier(),
                4,
                5)));
        int measure = plan();
        coordinator.does(() -> vulnerabilities.weigh(new WeighVulnerability(number, 1, 2, 5, Set.of(measure))));
        assertThatThrownBy(() -> coordinator.does(
                        () -> vulnerabilities.weigh(new WeighVulnerability(number, 1, 1, 1, Set.of()))))
                .hasMessage("measures.changedMeanwhile");
        assertThat(coordinator.asks(vulnerabilities::map))
                .filteredOn(line -> line.number() == number)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.before().risk()).isEqualTo(20);
                    assertThat(line.now().risk()).isEqualTo(10);
                    assertThat(line.measures()).containsExactly(measure);
                });
        for (Person person : List.of(owner, auditor)) {
            assertThat(person.asks(() -> vulnerabilities.open(number)).weakness())
                    .isEqualTo(word);
        }
        for (Person person : List.of(coordinator, stranger)) {
            assertThatThrownBy(() -> person.asks(() -> vulnerabilities.open(number)))
                    .isInstanceOf(AccessRefused.class);
        }
        assertThat(Traces.inTheDump().of(List.of(word, "Laat twee mensen tekenen.", "Vier ogen op elk besluit")))
                .isEmpty();
    }

    private Standing standing() {
        return coordinator.asks(() -> followUp.open(recommendation)).standing();
    }

    private void answer(int basedOn, Response response, String reason) {
        decider.does(() -> followUp.answer(new AnswerRecommendation(recommendation, basedOn, response, reason, "")));
    }

    private int plan() {
        return coordinator.asks(
                () -> planning.plan(some.plan(recommendation, SomeMeasure.owner(0), SomeMeasure.owner(1))));
    }

    private MeasureFile open(Person person, int measure) {
        return person.asks(() -> work.open(measure));
    }

    private List<Integer> numbers(Person person) {
        return person.asks(work::mine).lines().stream().map(MeasureLine::number).toList();
    }

    private void move(Person person, int measure, MeasureMove move) {
        take(person, measure, move, null, "", "");
    }

    private void test(int measure, MeasureMove move) {
        take(auditor, measure, move, null, "Elk besluit heeft twee namen.", "Vijftig besluiten.");
    }

    private void accept(Person person, int measure, @Nullable LocalDate until) {
        take(person, measure, MeasureMove.ACCEPT_RISK, until, "", "");
    }

    private void take(
            Person person, int measure, MeasureMove move, @Nullable LocalDate until, String criteria, String sample) {
        int version = coordinator.asks(() -> work.open(measure)).version();
        person.does(() -> work.move(new MoveMeasure(measure, version, move, until, "Zo is het.", criteria, sample)));
    }

    private static LocalDate today() {
        return SomeCommittee.today();
    }
}
