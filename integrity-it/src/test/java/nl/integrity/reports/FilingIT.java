package nl.integrity.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.integrity.access.AccessRefused;
import nl.integrity.cases.CaseProgress;
import nl.integrity.cases.CaseReading;
import nl.integrity.container.AtOnce;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.container.Traces;
import org.junit.jupiter.api.Test;

/** A report comes in: all of it, once, or nothing. */
class FilingIT extends InTheContainer {
    private static final Reporter NAMED = new Reporter("Roos van Dalen", "06 0000 0412");

    @Inject
    Ministry ministry;

    @Inject
    ReportIntake intake;

    @Inject
    ReporterDialogue dialogue;

    @Inject
    CaseProgress progress;

    @Inject
    CaseReading reading;

    @Test
    void a_report_its_register_row_its_case_and_both_clocks_are_stored_in_one_transaction() {
        Receipt receipt = ministry.report();

        List<Database.Row> rows = Database.rows(
                """
                with filed as (select id, number from report where number = ?)
                select 'register entry', e.xmin from register_entry e join filed using (number)
                union all select 'report', r.xmin from report r join filed using (id)
                union all select 'key of ' || compartment, k.xmin from dossier_key k join filed on id = dossier
                union all select 'clock of ' || kind, d.xmin from deadline d join filed on filed.id = dossier
                union all select 'case ' || stage, c.xmin from case_file c join filed using (number)
                union all select 'report of case', x.xmin from case_report x join filed on filed.id = report
                union all select 'audit of ' || action, a.xmin from audit_entry a join filed on object = 'report ' || filed.number""",
                receipt.number());

        assertThat(rows)
                .extracting(row -> row.text(0))
                .containsExactlyInAnyOrder(
                        "register entry",
                        "report",
                        "key of CONTENT",
                        "clock of ACKNOWLEDGE",
                        "clock of FEEDBACK",
                        "case RECEIVED",
                        "report of case",
                        "audit of FILE_REPORT");
        assertThat(rows.stream().map(row -> row.text(1)).distinct()).hasSize(1);
    }

    @Test
    void a_report_that_fails_at_any_table_leaves_nothing_behind_and_no_gap() {
        // files that other tests left are scanned in vain again and again: not now
        while (Database.change("update attachment set work_after = now() + interval '1 hour'"
                        + " where work_after < now() + interval '50 minutes'")
                > 0) {
            ministry.report();
        }
        // somebody to hear of it
        Person.secretary().asks(() -> true);
        Person reporter = Person.employee();
        FileReport first = ministry.form("Alles raakt vol. " + UUID.randomUUID(), NAMED);
        Map<String, String> before = Database.contents();
        Receipt whole = reporter.asks(() -> intake.fileAsMyself(first, ""));
        Map<String, String> after = Database.contents();
        List<String> involved = Database.tables().stream()
                .filter(table -> !Objects.equals(before.get(table), after.get(table)))
                .toList();
        assertThat(involved)
                .containsExactly(
                        "audit_entry",
                        "audit_head",
                        "case_file",
                        "case_report",
                        "consent",
                        "deadline",
                        "desk_news",
                        "dossier_key",
                        "exclusion",
                        "own_report",
                        "register_counter",
                        "register_entry",
                        "report",
                        "reporter_identity");

        int serial = serial(whole.number());
        for (String table : involved) {
            for (String moment : List.of("at once", "at the end")) {
                Person another = Person.employee();
                FileReport form = ministry.form("Op is op. " + UUID.randomUUID(), NAMED);
                String said = table + " refuses " + moment;
                Map<String, String> whatStood = Database.contents();

                failing(table, moment, () -> assertThatThrownBy(() -> another.asks(() -> intake.fileAsMyself(form, "")))
                        .as(said)
                        .isInstanceOf(RuntimeException.class));

                assertThat(Database.contents()).as(said).isEqualTo(whatStood);
                assertThat(serial(another.asks(() -> intake.fileAsMyself(form, ""))
                                .number()))
                        .as("the number after " + said)
                        .isEqualTo(++serial);
            }
        }
    }

    @Test
    void the_same_form_sent_twice_is_one_report_with_one_receipt() {
        FileReport form = ministry.form("Dit stuur ik uit onzekerheid twee keer. " + UUID.randomUUID(), NAMED);
        Receipt first = ministry.file(form);
        Map<String, Long> before = Database.sizes();

        Receipt second = ministry.file(form);

        assertThat(second).isEqualTo(first);
        before.merge("audit_entry", 1L, Long::sum); // that somebody came with it again
        assertThat(Database.sizes()).isEqualTo(before);
    }

    @Test
    void the_same_form_sent_by_eight_clicks_at_once_is_one_report_with_one_receipt() {
        FileReport form = ministry.form("Waarom reageert deze knop niet? " + UUID.randomUUID(), null);
        long before = Database.number("select count(*) from report");

        var outcomes = AtOnce.times(8, () -> ministry.file(form));

        assertThat(outcomes).allMatch(AtOnce.Outcome::succeeded);
        assertThat(outcomes.stream().map(AtOnce.Outcome::value).distinct()).hasSize(1);
        assertThat(Database.number("select count(*) from report")).isEqualTo(before + 1);
    }

    @Test
    void another_form_with_the_same_words_is_another_report() {
        FileReport form = ministry.form();
        FileReport other = ministry.form(form.answers().one("account"), null);

        assertThat(ministry.file(other).code()).isNotEqualTo(ministry.file(form).code());
    }

    @Test
    void a_message_that_was_clicked_twice_or_eight_times_at_once_is_one_message() {
        Receipt receipt = ministry.report();
        AddMessage message = new AddMessage(receipt.code(), UUID.randomUUID(), "Ik ben nog iets vergeten.");
        AddMessage other = new AddMessage(receipt.code(), UUID.randomUUID(), "En dit nog.");
        dialogue.add(message);

        dialogue.add(message);
        assertThat(AtOnce.times(8, () -> added(other))).allMatch(AtOnce.Outcome::succeeded);

        assertThat(progress.follow(receipt.code()).dialogue())
                .extracting(DialogueMessage::text)
                .containsExactly("Ik ben nog iets vergeten.", "En dit nog.");
    }

    @Test
    void numbers_have_no_gaps_though_four_people_report_twenty_five_times_each() {
        int last = serial(ministry.report().number());

        var outcomes = AtOnce.times(4, () -> IntStream.range(0, 25)
                .map(i -> serial(ministry.report().number()))
                .boxed()
                .toList());

        assertThat(outcomes).allMatch(AtOnce.Outcome::succeeded);
        List<Integer> given = new ArrayList<>();
        outcomes.forEach(outcome -> given.addAll(outcome.value() == null ? List.of() : outcome.value()));
        assertThat(new TreeSet<>(given))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(last + 1, last + 100).boxed().toList());
    }

    @Test
    void who_reports_anonymously_leaves_no_row_among_the_identities() {
        Receipt anonymous = ministry.report();
        Receipt named = ministry.file(ministry.form("Met mijn naam erbij. " + UUID.randomUUID(), NAMED));

        assertThat(identitiesOf(anonymous)).isZero();
        assertThat(identitiesOf(named)).isEqualTo(1);
    }

    @Test
    void a_member_of_staff_who_reports_as_themselves_is_named_nowhere() {
        Person reporter = Person.employee();
        Receipt receipt = ministry.reportBy(reporter);
        ministry.add(receipt, "Ik meld dit als medewerker.");
        progress.follow(receipt.code());

        String subject = reporter.subject().toString();
        for (String spelling : List.of(subject, subject.replace("-", ""))) {
            assertThat(Traces.inTheDump().of(spelling)).isEmpty();
            assertThat(Traces.inTheLogs().of(spelling)).isEmpty();
        }
        assertThat(Database.number(
                        "select count(*) from exclusion x join case_file c on c.id = x.dossier"
                                + " where c.number = ? and octet_length(x.person) = 32",
                        receipt.number()))
                .isEqualTo(1);
    }

    @Test
    void who_reported_as_themselves_cannot_find_that_case_though_they_are_a_secretary() {
        Person reporter = Person.secretary();
        Receipt receipt = ministry.reportBy(reporter);
        Person colleague = Person.secretary();

        assertThat(ministry.register(reporter)).doesNotContain(receipt.number());
        assertThatThrownBy(() -> reporter.asks(() -> reading.open(receipt.number())))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> reporter.asks(() -> reading.reporter(receipt.number())))
                .isInstanceOf(AccessRefused.class);

        assertThat(ministry.register(colleague)).contains(receipt.number());
        assertThat(colleague
                        .asks(() -> reading.open(receipt.number()))
                        .summary()
                        .number())
                .isEqualTo(receipt.number());
    }

    private boolean added(AddMessage message) {
        dialogue.add(message);
        return true;
    }

    private static long identitiesOf(Receipt receipt) {
        return Database.number(
                "select count(*) from reporter_identity i join report r on r.id = i.report where number = ?",
                receipt.number());
    }

    private static int serial(String number) {
        return Integer.parseInt(number.substring(number.indexOf('-') + 1));
    }

    private static void failing(String table, String moment, Runnable deed) {
        Database.change("create function is_full() returns trigger language plpgsql as"
                + " $$ begin raise exception 'no room'; end $$");
        Database.change(
                moment.equals("at once")
                        ? "create trigger full_now before insert or update on " + table
                                + " for each row execute function is_full()"
                        : "create constraint trigger full_later after insert or update on " + table
                                + " deferrable initially deferred for each row execute function is_full()");
        try {
            deed.run();
        } finally {
            Database.change("drop function is_full cascade");
        }
    }
}
