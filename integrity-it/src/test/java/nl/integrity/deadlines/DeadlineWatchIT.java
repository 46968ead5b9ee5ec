package nl.integrity.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.integrity.access.Role;
import nl.integrity.cases.CaseHandling;
import nl.integrity.cases.CaseReading;
import nl.integrity.cases.CaseStep;
import nl.integrity.container.AtOnce;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.reports.Receipt;
import nl.integrity.shared.SystemTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody whom a term concerns hears of it once, on its day or as soon as a server is there again. Time is the test's own. */
class DeadlineWatchIT extends InTheContainer {
    private final Person secretary = Person.secretary();
    private final Person deputy = Person.secretary();
    private final Person chair = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person deputyChair = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person member = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);

    @Inject
    Ministry ministry;

    @Inject
    DeadlineWatch watch;

    @Inject
    CaseReading reading;

    @Inject
    CaseHandling handling;

    @BeforeEach
    void a_committee_and_no_clocks_of_others() {
        Stream.of(secretary, deputy, chair, deputyChair, member).forEach(Person::sits);
        Database.change("update seat set function = 'CHAIR' where person = ?", chair.subject());
        Database.change("update seat set function = 'DEPUTY_CHAIR' where person = ?", deputyChair.subject());
        // those whom other tests appointed
        Database.change("update seat set last_day = current_date - 1 where id <> person");
        Database.change("update deadline set look_on = 'infinity' where met_on is null and look_on < 'infinity'");
        Database.change("delete from desk_news");
    }

    @Test
    void the_longer_nobody_moves_the_more_people_hear_of_it() {
        Receipt receipt = owned();
        LocalDate due = due(receipt, "ACKNOWLEDGE");

        assertThat(hear(due.minusDays(5))).isEmpty();
        assertThat(hear(due.minusDays(4))).containsExactlyInAnyOrder(near(secretary));
        assertThat(hear(due.minusDays(3))).isEmpty();
        assertThat(hear(due.minusDays(2))).containsExactlyInAnyOrder(near(secretary), near(deputy));
        assertThat(hear(due)).isEmpty();
        assertThat(hear(due.plusDays(1))).containsExactlyInAnyOrder(passed(secretary), passed(deputy), passed(chair));
        assertThat(hear(due.plusDays(7))).isEmpty();
        assertThat(hear(due.plusDays(8))).containsExactlyInAnyOrder(passed(chair), passed(deputyChair));
        assertThat(hear(due.plusDays(15))).containsExactlyInAnyOrder(passed(chair), passed(deputyChair));
        assertThat(hear(due.plusDays(15))).isEmpty();

        ministry.acknowledge(receipt.number(), secretary, "Ontvangen, te laat.");
        assertThat(hear(due.plusDays(22))).isEmpty();
    }

    @Test
    void a_breach_is_in_the_log_and_in_the_course_of_the_case() {
        Receipt receipt = owned();
        LocalDate due = due(receipt, "ACKNOWLEDGE");
        hear(due.plusDays(1));
        hear(due.plusDays(8));

        assertThat(Database.texts(
                        "select actor || ' ' || action || ' ' || result from audit_entry where object = ? and action like 'TERM%' order by at, action",
                        "case " + receipt.number()))
                .containsExactlyInAnyOrder("system TERM_PASSED done", "system TERM_STILL_PASSED done");
        assertThat(deputy.asks(() -> reading.course(receipt.number())).steps())
                .extracting(CaseStep::passed, CaseStep::at)
                .containsExactly(tuple("ACKNOWLEDGE", noon(due.plusDays(1))));
    }

    @Test
    void nobody_who_must_not_know_of_a_case_is_told() {
        Receipt receipt = ministry.reportBy(deputy);
        own(receipt, deputy); // as if it had turned out only now
        ministry.givesUp(receipt.number(), chair);
        LocalDate due = due(receipt, "ACKNOWLEDGE");

        assertThat(hear(due.minusDays(4)))
                .as("nobody it concerns is free")
                .isNotEmpty()
                .doesNotContain(near(deputy), near(chair));
        assertThat(hear(due.minusDays(2))).containsExactly(near(secretary));
        assertThat(hear(due.plusDays(1))).containsExactly(passed(secretary));
        assertThat(hear(due.plusDays(8))).containsExactly(passed(deputyChair));
    }

    @Test
    void a_case_of_nobody_is_every_secretarys() {
        Receipt receipt = ministry.report();
        Database.change("update case_file set owner = null where number = ?", receipt.number());

        assertThat(hear(due(receipt, "ACKNOWLEDGE").minusDays(4)))
                .containsExactlyInAnyOrder(near(secretary), near(deputy));
    }

    @Test
    void a_task_is_a_clock_too_until_it_is_done() {
        Receipt receipt = owned();
        ministry.acknowledge(receipt.number(), secretary, "Ontvangen.");
        var task = ministry.taskOf(receipt);
        LocalDate due = due(receipt, "MEETING");
        Database.change("delete from desk_news");

        assertThat(hear(due.minusDays(3))).containsExactlyInAnyOrder(near(secretary));
        assertThat(hear(due.plusDays(1))).containsExactlyInAnyOrder(passed(secretary), passed(deputy), passed(chair));
        assertThat(secretary.asks(() -> reading.course(receipt.number())).steps())
                .extracting(CaseStep::passed)
                .containsOnlyOnce("MEETING");

        secretary.does(() -> handling.finish(receipt.number(), task));
        assertThat(hear(due.plusDays(8))).isEmpty();
        assertThat(Database.number("select count(*) from deadline where dossier = ? and met_on is not null", task))
                .isOne();
    }

    @Test
    void every_task_that_is_to_be_done_has_a_clock_that_runs_and_no_other_has() {
        Receipt receipt = owned();
        ministry.acknowledge(receipt.number(), secretary, "Ontvangen.");
        secretary.does(() -> handling.finish(receipt.number(), ministry.taskOf(receipt)));
        ministry.taskOf(receipt);

        assertThat(Database.texts(
                        "select d.due_on = t.due_on and (d.met_on is null) = (t.done_at is null) from case_task t"
                                + " join case_file c on c.id = t.case_file left join deadline d on d.dossier = t.id and d.kind = t.kind"
                                + " where c.number = ?",
                        receipt.number()))
                .containsExactly("true", "true");
    }

    @Test
    void a_server_that_was_down_tells_late_and_only_what_still_matters() {
        Receipt receipt = owned();
        LocalDate due = due(receipt, "ACKNOWLEDGE");

        assertThat(hear(due.plusDays(20))).containsExactlyInAnyOrder(passed(secretary), passed(deputy), passed(chair));
        assertThat(hear(due.plusDays(21))).isEmpty();
        assertThat(hear(due.plusDays(22))).containsExactlyInAnyOrder(passed(chair), passed(deputyChair));
    }

    @Test
    void servers_that_race_tell_each_thing_once() {
        List<Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < 120; i++) { // more than a page of the watch
            receipts.add(owned());
        }
        LocalDate due = due(receipts.get(0), "ACKNOWLEDGE");
        Database.change("delete from desk_news");

        for (int day : List.of(-4, -2, 1, 8)) {
            var outcomes = AtOnce.times(4, () -> watch.look(noon(due.plusDays(day))));
            assertThat(outcomes).allMatch(AtOnce.Outcome::succeeded);
            assertThat(outcomes.stream()
                            .mapToInt(outcome -> Objects.requireNonNull(outcome.value()))
                            .sum())
                    .as("day " + day)
                    .isEqualTo(receipts.size());
        }
        for (Receipt receipt : receipts) {
            assertThat(Database.texts(
                            "select number from deadline_alarm where kind = 'ACKNOWLEDGE' and dossier = (select id from report where number = ?) order by 1",
                            receipt.number()))
                    .containsExactly("1", "2", "3", "4");
        }
        assertThat(Database.number("select count(*) from desk_news")).isEqualTo(receipts.size() * (1L + 2 + 3 + 2));
    }

    @Test
    void what_was_undone_half_way_is_told_the_next_time_and_holds_up_nothing_else() {
        Receipt unlucky = owned();
        Receipt other = owned();
        LocalDate due = due(unlucky, "ACKNOWLEDGE");
        Database.change(
                "create function fail() returns trigger language plpgsql as $$ begin raise exception 'as if a server died'; end $$");
        Database.change("create trigger fail before insert on desk_news for each row when (new.dossier = '"
                + Database.text("select id from case_file where number = ?", unlucky.number())
                + "') execute function fail()");
        try {
            assertThat(watch.look(noon(due.plusDays(1)))).isOne();
        } finally {
            Database.change("drop function fail cascade");
        }
        assertThat(alarms(unlucky)).isEmpty();
        assertThat(alarms(other)).containsExactly("3");
        assertThat(Database.number(
                        "select count(*) from audit_entry where action = 'TERM_PASSED' and object = ?",
                        "case " + unlucky.number()))
                .isZero();

        assertThat(watch.look(noon(due.plusDays(1)))).isOne();
        assertThat(watch.look(noon(due.plusDays(1)))).isZero();
        assertThat(alarms(unlucky)).containsExactly("3");
    }

    private static List<String> alarms(Receipt receipt) {
        return Database.texts(
                "select a.number from deadline_alarm a join report r on r.id = a.dossier where r.number = ? order by 1",
                receipt.number());
    }

    private Receipt owned() {
        Receipt receipt = ministry.report();
        own(receipt, secretary);
        return receipt;
    }

    private static void own(Receipt receipt, Person person) {
        Database.change("update case_file set owner = ? where number = ?", person.subject(), receipt.number());
    }

    private static LocalDate due(Receipt receipt, String kind) {
        return LocalDate.parse(Database.text(
                "select d.due_on from deadline d left join case_task t on t.id = d.dossier left join case_report c"
                        + " on c.report = d.dossier join case_file f on f.id = coalesce(t.case_file, c.case_file)"
                        + " where f.number = ? and d.kind = ? and d.met_on is null",
                receipt.number(),
                kind));
    }

    /** Whom the watch tells what on this day. */
    private List<String> hear(LocalDate day) {
        Database.change("delete from desk_news");
        watch.look(noon(day));
        return Database.texts("select kind || ' ' || person from desk_news");
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(SystemTime.ZONE).toInstant();
    }

    private static String near(Person person) {
        return "DEADLINE_NEAR " + person.subject();
    }

    private static String passed(Person person) {
        return "DEADLINE_PASSED " + person.subject();
    }
}
