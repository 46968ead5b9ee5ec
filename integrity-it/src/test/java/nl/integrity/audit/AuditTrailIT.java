package nl.integrity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.InterestUndeclared;
import nl.integrity.access.Role;
import nl.integrity.cases.AcknowledgeCase;
import nl.integrity.cases.CaseHandling;
import nl.integrity.cases.CaseInterests;
import nl.integrity.cases.CaseLetters;
import nl.integrity.cases.CaseOutlook;
import nl.integrity.cases.CaseProgress;
import nl.integrity.cases.CaseReading;
import nl.integrity.cases.DeclareInterest;
import nl.integrity.cases.Interest;
import nl.integrity.cases.WriteToReporter;
import nl.integrity.container.AtOnce;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.letters.LetterKind;
import nl.integrity.organisation.DeskPresence;
import nl.integrity.oversight.AuditReading;
import nl.integrity.register.CaseRegister;
import nl.integrity.register.CaseTagging;
import nl.integrity.register.OwnFilters;
import nl.integrity.register.RegisterFilter;
import nl.integrity.register.RegisterQuery;
import nl.integrity.register.SaveFilter;
import nl.integrity.register.TagCase;
import nl.integrity.reports.Receipt;
import nl.integrity.reports.ReportIntake;
import nl.integrity.reports.Reporter;
import org.junit.jupiter.api.Test;

/** Everything that is done leaves an entry, and no entry leaves, or changes, unseen. */
class AuditTrailIT extends InTheContainer {
    /** What goes by itself meanwhile is not counted. */
    private static final String BY_PEOPLE = "select count(*) from audit_entry where actor <> 'system'";

    @Inject
    AuditTrail trail;

    @Inject
    Ministry ministry;

    @Inject
    ReportIntake intake;

    @Inject
    CaseReading reading;

    @Inject
    CaseRegister register;

    @Inject
    CaseTagging tagging;

    @Inject
    OwnFilters filters;

    @Inject
    CaseHandling handling;

    @Inject
    CaseLetters letters;

    @Inject
    CaseOutlook outlook;

    @Inject
    CaseProgress progress;

    @Inject
    DeskPresence presence;

    @Inject
    CaseInterests interests;

    @Inject
    AuditReading audit;

    @Inject
    UserTransaction transaction;

    private final Person secretary = Person.secretary();

    @Test
    void every_act_leaves_its_entries_and_nothing_else() {
        String person = secretary.subject().toString();
        Receipt receipt = ministry.report();
        String kase = "case " + receipt.number();
        String report = "report " + receipt.number();

        assertThat(entriesOf(
                        () -> assertThatThrownBy(() -> secretary.asksAtFirst(() -> reading.open(receipt.number())))
                                .isInstanceOf(InterestUndeclared.class),
                        ""))
                .containsExactly(person + " READ_CASE " + kase + " refused desk");
        assertThat(entriesOf(
                        () -> secretary.asks(() -> {
                            interests.declare(new DeclareInterest(receipt.number(), Interest.NONE));
                            return true;
                        }),
                        ""))
                .containsExactly(
                        person + " DECLARE_INTEREST " + kase + " admitted desk",
                        person + " INTEREST_NONE " + kase + " done desk");
        assertThat(entriesOf(() -> ministry.report(), "report [0-9]{4}-[0-9]+"))
                .containsExactly("reporter FILE_REPORT * admitted public");
        assertThat(entriesOf(() -> progress.follow(receipt.code()), ""))
                .containsExactly(
                        "reporter READ_OWN_REPORT " + report + " admitted public",
                        "reporter UNSEAL_CONTENT " + report + " done public");
        assertThat(entriesOf(() -> said(receipt, "Nog iets."), ""))
                .containsExactly("reporter ADD_TO_OWN_REPORT " + report + " admitted public");
        assertThat(entriesOf(
                        () -> secretary.asks(() ->
                                register.read(new RegisterQuery(RegisterQuery.Order.NEWEST, RegisterFilter.ALL, null))),
                        ""))
                .containsExactly(person + " READ_REGISTER - admitted desk");
        assertThat(entriesOf(
                        () -> secretary.asks(() -> {
                            tagging.tag(new TagCase(receipt.number(), "inkoop"));
                            return true;
                        }),
                        ""))
                .containsExactly(person + " TAG_CASE " + kase + " admitted desk");
        assertThat(entriesOf(
                        () -> secretary.asks(() -> {
                            filters.save(new SaveFilter(
                                    "Mijn filter",
                                    new RegisterQuery(RegisterQuery.Order.NEWEST, RegisterFilter.ALL, null)));
                            return true;
                        }),
                        ""))
                .containsExactly(person + " KEEP_FILTER - admitted desk");
        assertThat(entriesOf(
                        () -> secretary.asks(() ->
                                register.read(new RegisterQuery(RegisterQuery.Order.NEWEST, RegisterFilter.ALL, null))),
                        ""))
                .containsExactly(
                        person + " READ_REGISTER - admitted desk", person + " UNSEAL_LABELS register done desk");
        assertThat(entriesOf(() -> secretary.asks(() -> reading.open(receipt.number())), ""))
                .containsExactly(
                        person + " READ_CASE " + kase + " admitted desk",
                        person + " UNSEAL_CONTENT " + report + " done desk");
        assertThat(entriesOf(() -> secretary.asks(() -> reading.reporter(receipt.number())), ""))
                .containsExactly(person + " READ_REPORTER_IDENTITY " + kase + " admitted desk");
        Receipt named =
                ministry.file(ministry.form("Met naam. " + UUID.randomUUID(), new Reporter("Jan", "op de gang")));
        secretary.asks(() -> reading.open(named.number()));
        assertThat(entriesOf(() -> secretary.asks(() -> reading.reporter(named.number())), ""))
                .containsExactly(
                        person + " READ_REPORTER_IDENTITY case " + named.number() + " admitted desk",
                        person + " UNSEAL_IDENTITY report " + named.number() + " done desk");
        assertThat(entriesOf(() -> acknowledged(receipt, 1), ""))
                .containsExactly(person + " ACKNOWLEDGE_CASE " + kase + " admitted desk");
        assertThat(entriesOf(() -> written(receipt), ""))
                .containsExactly(person + " WRITE_TO_REPORTER " + kase + " admitted desk");
        assertThat(entriesOf(() -> secretary.asks(() -> letters.prepare(receipt.number(), LetterKind.REQUEST)), ""))
                .containsExactly(person + " PREPARE_LETTER " + kase + " admitted desk");
        assertThat(entriesOf(() -> secretary.asks(() -> outlook.open(receipt.number())), ""))
                .containsExactly(person + " READ_CASE " + kase + " admitted desk");
        Person auditor = Person.auditor();
        assertThat(entriesOf(() -> auditor.asks(() -> audit.verify()), ""))
                .containsExactly(auditor.subject() + " READ_AUDIT_TRAIL - admitted desk");
    }

    @Test
    void a_refusal_leaves_an_entry_and_so_does_a_page_that_the_server_closed() {
        String person = secretary.subject().toString();
        assertThat(entriesOf(
                        () -> assertThatThrownBy(() -> secretary.asks(() -> reading.open("2026-99999")))
                                .isInstanceOf(AccessRefused.class),
                        ""))
                .containsExactly(person + " READ_CASE unknown refused desk");
        assertThat(entriesOf(() -> told(secretary, () -> presence.wasRefused("/desk/audit.xhtml")), ""))
                .containsExactly(person + " OPEN_PAGE /desk/audit.xhtml refused desk");
        assertThat(entriesOf(() -> told(Person.FROM_THE_STREET, () -> presence.wasRefused("/desk")), ""))
                .containsExactly("unknown OPEN_PAGE /desk refused public");
    }

    @Test
    void whoever_works_at_the_desk_is_seen_to_come_and_go_and_an_employee_is_not() {
        for (String role : Role.ALL) {
            Person person = Person.with(role, Role.EMPLOYEE);
            List<String> entries = entriesOf(
                    () -> told(person, () -> {
                        presence.cameIn("Een naam", "");
                        presence.left();
                    }),
                    "");
            if (role.equals(Role.EMPLOYEE)) {
                assertThat(entries).isEmpty();
            } else {
                assertThat(entries)
                        .containsExactly(
                                person.subject() + " LOG_IN desk done desk",
                                person.subject() + " LOG_OUT desk done desk");
            }
            assertThat(Database.number("select count(*) from staff_member where person = ?", person.subject()))
                    .isEqualTo(role.equals(Role.EMPLOYEE) ? 0 : 1);
        }
    }

    @Test
    void no_entry_says_who_reported_what_was_told_or_from_where() {
        ministry.reportBy(secretary);
        ministry.report();
        Pattern shape = Pattern.compile(
                "(subject desk|(reporter|confidant|client|unknown) public|system system|[0-9a-f-]{36} desk)"
                        + " [A-Z_]+ (admitted|refused|done)"
                        + " (-|desk|register|unknown|sources|recommendations|measures|vulnerabilities|import|progress letter|holders|(recommendation|vulnerability) [0-9]+|measure [0-9]+( file [0-9a-f-]{36})?|[A-Z_]+|text [0-9]+|letter [A-Z_]+ [0-9]+|talk [0-9a-f]{12}|year [0-9]{4}|(seat|committee|meeting|unit|confidant|location|person|duty|pair|exception|function|holder|activity|hearing|conclusion) [0-9a-f-]{36}|list [0-9]+|file [0-9a-f-]{36}"
                        + "|(case|report) [0-9]{4}-[0-9]{4,}( file [0-9a-f-]{36}| round [0-9]+)?|/[a-z0-9/.-]{0,99})");
        List<String> entries = Database.texts(
                "select actor || ' ' || channel || ' ' || action || ' ' || result || ' ' || object from audit_entry");
        assertThat(entries).isNotEmpty().allMatch(entry -> shape.matcher(entry).matches());
        // whoever reported has no identity here: a subject only ever stands in entries of the desk
        assertThat(Database.texts(
                        "select column_name from information_schema.columns where table_name = 'audit_entry'"))
                .containsExactlyInAnyOrder(
                        "chain", "number", "at", "actor", "action", "object", "result", "channel", "hash");
    }

    @Test
    void many_who_write_at_once_keep_every_chain_whole() {
        Receipt receipt = ministry.report();
        secretary.asks(() -> reading.open(receipt.number()));
        long before = Database.number(BY_PEOPLE);
        List<Callable<Integer>> everybody = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            everybody.add(() -> often(() -> progress.follow(receipt.code()))); // 2 entries
            everybody.add(() -> often(() -> secretary.asks(() -> reading.open(receipt.number())))); // 2
            everybody.add(() -> often(() -> ministry.report())); // 1
            everybody.add(() -> often(() -> assertThatThrownBy(() -> secretary.asks(() -> reading.open("-")))
                    .isInstanceOf(AccessRefused.class))); // 1
        }

        everybody.add(
                () -> often(() -> assertThat(trail.verify()).isEqualTo(List.of()))); // 0, for it asks nobody's leave

        assertThat(AtOnce.all(everybody)).allMatch(AtOnce.Outcome::succeeded);

        assertThat(Database.number(BY_PEOPLE)).isEqualTo(before + 4 * 25 * 6);
        assertThat(trail.verify()).isEmpty();
        assertThat(Database.number("select count(*) from audit_head where number > 0"))
                .as("writers spread over the chains")
                .isGreaterThan(4);
    }

    @Test
    void a_refusal_is_written_down_though_every_connection_of_the_pool_is_taken() {
        Actor actor = Actor.staff(secretary.id());
        CyclicBarrier allTaken = new CyclicBarrier(20);

        var outcomes = AtOnce.times(20, () -> {
            transaction.begin();
            try {
                trail.recordAdmission(actor, "FIRST", "-");
                allTaken.await();
                trail.recordRefusal(actor, "SECOND", "-");
                return true;
            } finally {
                transaction.rollback();
            }
        });

        assertThat(outcomes).allMatch(AtOnce.Outcome::succeeded);
        assertThat(Database.texts("select action from audit_entry where actor = ?", actor.name()))
                .hasSize(20)
                .containsOnly("SECOND");
    }

    @Test
    void a_refusal_stays_and_an_admission_goes_when_what_they_tell_of_is_undone() throws Exception {
        Actor actor = Actor.staff(secretary.id());
        transaction.begin();
        trail.recordAdmission(actor, "FIRST", "-");
        trail.recordRefusal(actor, "SECOND", "-");
        trail.recordDeed(actor, "THIRD", "-");
        trail.recordRefusal(actor, "FOURTH", "-");
        transaction.rollback();

        assertThat(Database.texts("select action from audit_entry where actor = ? order by 1", actor.name()))
                .containsExactly("FOURTH", "SECOND");
        assertThat(trail.verify()).isEmpty();
    }

    private static int often(Callable<?> deed) throws Exception {
        for (int i = 0; i < 25; i++) {
            deed.call();
        }
        return 25;
    }

    private boolean said(Receipt receipt, String text) {
        ministry.add(receipt, text);
        return true;
    }

    private boolean acknowledged(Receipt receipt, int version) {
        return told(
                secretary,
                () -> handling.acknowledge(
                        new AcknowledgeCase(receipt.number(), version, UUID.randomUUID(), "Ontvangen.")));
    }

    private boolean written(Receipt receipt) {
        return told(
                secretary,
                () -> handling.write(new WriteToReporter(receipt.number(), UUID.randomUUID(), "Hallo.", false)));
    }

    private static boolean told(Person person, Runnable deed) {
        person.does(deed);
        return true;
    }

    /**
     * What was added to the trail by one deed, in the order of its chains.
     *
     * @param varying an expression for what in an entry is never the same twice; it becomes {@code *}
     */
    private static List<String> entriesOf(Callable<?> deed, String varying) {
        List<Database.Row> before = Database.rows("select chain, number from audit_head");
        try {
            deed.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        String heads = before.stream()
                .map(head -> "(" + head.text(0) + ", " + head.text(1) + ")")
                .collect(Collectors.joining(", "));
        List<String> entries =
                Database.texts("select actor || ' ' || action || ' ' || object || ' ' || result || ' ' || channel"
                        + " from audit_entry e join (values " + heads
                        + ") as head (chain, number) on head.chain = e.chain and head.number < e.number"
                        + " order by e.chain, e.number");
        return varying.isEmpty()
                ? entries
                : entries.stream().map(entry -> entry.replaceAll(varying, "*")).toList();
    }
}
