package nl.integrity.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Role;
import nl.integrity.container.AtOnce;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.container.SomeCommittee;
import nl.integrity.container.SomeUnit;
import nl.integrity.reports.Receipt;
import nl.integrity.shared.BrokenRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is responsible for a unit never handles a case about it: not when it opens, and not when it turns out later that they are. */
class LineManagementIT extends InTheContainer {
    private final LocalDate today = SomeCommittee.today();
    private final Person manager = Person.secretary();
    private final Person colleague = Person.secretary();

    @Inject
    Ministry ministry;

    @Inject
    SomeUnit units;

    @Inject
    CaseReading reading;

    @BeforeEach
    void two_secretaries() {
        List.of(manager, colleague).forEach(person -> person.asks(() -> true));
    }

    @Test
    void who_leads_a_unit_or_one_above_it_never_sees_a_case_about_it() {
        units.placed("NFI", "IGJV");
        units.led("IGJV", manager.subject());

        String below = about("NFI").number();
        String own = about("IGJV").number();
        String elsewhere = about("COA").number();

        assertThat(ministry.register(manager)).contains(elsewhere).doesNotContain(below, own);
        assertThatThrownBy(() -> manager.asks(() -> reading.open(below))).isInstanceOf(AccessRefused.class);
        assertThat(ministry.register(colleague)).contains(below, own, elsewhere);
        assertThat(Database.texts("select owner from case_file where number in (?, ?)", below, own))
                .doesNotContain(manager.subject().toString());
    }

    @Test
    void of_a_report_by_name_the_managers_of_its_reporter_are_kept_away_too() {
        units.led("CJIB", manager.subject());
        String number = ministry.reportBy(Person.employee(), "CJIB").number();
        String unknown = ministry.reportBy(Person.employee(), "NONE").number();
        assertThat(ministry.register(manager)).contains(unknown).doesNotContain(number);
        assertThat(ministry.register(colleague)).contains(number);
    }

    @Test
    void a_line_that_is_entered_later_shuts_what_was_open_at_that_very_moment() {
        String number = about("DJI").number();
        Database.change("update case_file set owner = ? where number = ?", manager.subject(), number);
        manager.asks(() -> reading.open(number));
        Database.change(
                "insert into case_part select id, round, ?, 'ASSESSOR', now(), id from case_file where number = ?",
                manager.subject(),
                number);

        units.led("DJI", manager.subject(), today.minusDays(30));

        assertThatThrownBy(() -> manager.asksAtFirst(() -> reading.open(number)))
                .isInstanceOf(AccessRefused.class);
        assertThat(Database.text("select coalesce(owner::text, '') from case_file where number = ?", number))
                .isNotEqualTo(manager.subject().toString());
        assertThat(Database.number(
                        "select count(*) from case_part p join case_file c on c.id = p.case_file where c.number = ?"
                                + " and p.until is null",
                        number))
                .isZero();
        assertThat(Database.number(
                        "select count(*) from audit_entry where action = 'LINE_EXCLUDED' and object = ?",
                        "case " + number))
                .isEqualTo(1);
        assertThat(ministry.register(colleague)).contains(number);
    }

    @Test
    void so_does_a_unit_that_becomes_a_part_of_theirs() {
        units.led("JUSTIS", manager.subject());
        String number = about("JUSTID").number();
        assertThat(ministry.register(manager)).contains(number);
        units.placed("JUSTID", "JUSTIS");
        assertThat(ministry.register(manager)).doesNotContain(number);
        assertThatThrownBy(() -> units.placed("JUSTIS", "JUSTID"))
                .isInstanceOf(BrokenRule.class)
                .hasMessage("units.above.below");
    }

    @Test
    void who_led_it_no_longer_when_the_case_came_in_may_handle_it_and_who_still_did_may_not() {
        UUID before = units.led("NCTV", manager.subject(), today.minusDays(30));
        units.ended(before, today.minusDays(1));
        String number = about("NCTV").number();
        assertThat(ministry.register(manager)).contains(number);
        // it was a day later, as it turned out
        units.ended(before, today);
        assertThat(ministry.register(manager)).doesNotContain(number);
        assertThatThrownBy(() -> units.ended(before, today.minusDays(31)))
                .isInstanceOf(BrokenRule.class)
                .hasMessage("units.lastDay.early");
        assertThatThrownBy(() -> units.led("NCTV", manager.subject(), today))
                .isInstanceOf(BrokenRule.class)
                .hasMessage("units.person.leads");
    }

    @Test
    void of_a_case_that_opens_and_a_line_that_is_entered_at_once_one_sees_the_other() {
        for (int round = 0; round < 5; round++) {
            Person next = Person.with(Role.EMPLOYEE, Role.SECRETARY);
            next.asks(() -> true);
            var outcomes = AtOnce.all(
                    List.<Callable<String>>of(() -> about("DTENV").number(), () -> units.led("DTENV", next.subject())
                            .toString()));
            assertThat(outcomes).allMatch(AtOnce.Outcome::succeeded);
            assertThat(ministry.register(next)).doesNotContain(outcomes.get(0).value());
        }
    }

    private Receipt about(String code) {
        return ministry.file(
                Ministry.with(ministry.form(), "unit", units.unit(code).id().toString()));
    }
}
