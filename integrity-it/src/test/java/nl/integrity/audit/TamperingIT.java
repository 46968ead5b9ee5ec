package nl.integrity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.integrity.container.AtOnce;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.oversight.AuditReading;
import org.junit.jupiter.api.Test;

/** Whoever has the application's password can rewrite nothing; whoever has the database's own is found out. */
class TamperingIT extends InTheContainer {
    /** What the application may do with each table. Everything else the database refuses it. */
    private static final Map<String, Set<String>> GRANTED = Map.ofEntries(
            Map.entry("aftercare_answer", Set.of("select", "insert")),
            Map.entry("aftercare_term", Set.of("select")),
            Map.entry("advice", Set.of("select", "insert")),
            Map.entry("agenda_item", Set.of("select", "insert")),
            Map.entry("allegation", Set.of("select", "insert")),
            Map.entry("evidence_entry", Set.of("select", "insert")),
            Map.entry("evidence_piece", Set.of("select", "insert")),
            Map.entry("interview", Set.of("select", "insert")),
            Map.entry("interview_step", Set.of("select", "insert")),
            Map.entry("investigation_finding_evidence", Set.of("select", "insert")),
            Map.entry("investigation_assignment", Set.of("select", "insert")),
            Map.entry("case_subject", Set.of("select", "insert")),
            Map.entry("subject_nobody", Set.of("select", "insert")),
            Map.entry("subject_delay", Set.of("select", "insert")),
            Map.entry("subject_paper", Set.of("select", "insert")),
            Map.entry("subject_reply", Set.of("select", "insert")),
            Map.entry("investigation_finding", Set.of("select", "insert")),
            Map.entry("final_report", Set.of("select", "insert")),
            Map.entry("final_report_entered", Set.of("select", "insert")),
            Map.entry("investigation_hold", Set.of("select", "insert")),
            Map.entry("investigation_hold_end", Set.of("select", "insert")),
            Map.entry("investigation_method", Set.of("select", "insert")),
            Map.entry("investigation_method_decision", Set.of("select", "insert")),
            Map.entry("investigation_signing", Set.of("select", "insert")),
            Map.entry("hearing", Set.of("select", "insert")),
            Map.entry("meeting", Set.of("select", "insert")),
            Map.entry("meeting_presence", Set.of("select", "insert", "delete")),
            Map.entry("motion", Set.of("select", "insert")),
            Map.entry("vote", Set.of("select", "insert")),
            Map.entry("attachment", Set.of("select")),
            Map.entry("attachment_chunk", Set.of("select", "insert")),
            Map.entry("audit_entry", Set.of("select")),
            Map.entry("audit_head", Set.of("select")),
            Map.entry("case_confidant", Set.of("select", "insert")),
            Map.entry("own_talk", Set.of("select", "insert")),
            Map.entry("subject_care", Set.of("select", "insert")),
            Map.entry("talk", Set.of("select", "insert")),
            Map.entry("talk_category", Set.of("select")),
            Map.entry("talk_entry", Set.of("select", "insert")),
            Map.entry("talk_holding", Set.of("select", "insert")),
            Map.entry("talk_note", Set.of("select", "insert")),
            Map.entry("talk_outcome", Set.of("select")),
            Map.entry("talk_return", Set.of("select", "insert")),
            Map.entry("talk_support", Set.of("select", "insert")),
            Map.entry("duty", Set.of("select", "insert")),
            Map.entry("measure_proof", Set.of("select", "insert")),
            Map.entry("measure_spending", Set.of("select", "insert")),
            Map.entry("duty_appointment", Set.of("select", "insert")),
            Map.entry("duty_conflict", Set.of("select", "insert", "delete")),
            Map.entry("duty_ending", Set.of("select", "insert")),
            Map.entry("duty_exception", Set.of("select", "insert")),
            Map.entry("duty_exception_decision", Set.of("select", "insert")),
            Map.entry("duty_exception_ending", Set.of("select", "insert")),
            Map.entry("screening_function", Set.of("select", "insert")),
            Map.entry("screening_function_version", Set.of("select", "insert")),
            Map.entry("screening_function_ending", Set.of("select", "insert")),
            Map.entry("screening_holder", Set.of("select", "insert")),
            Map.entry("screening_holder_ending", Set.of("select", "insert")),
            Map.entry("screening_entry", Set.of("select", "insert")),
            Map.entry("screening_told", Set.of("select", "insert")),
            Map.entry("unit_staff", Set.of("select", "insert")),
            Map.entry("awareness_activity", Set.of("select", "insert")),
            Map.entry("awareness_version", Set.of("select", "insert")),
            Map.entry("awareness_attendance", Set.of("select", "insert")),
            Map.entry("duty_holder", Set.of("select", "insert", "delete")),
            Map.entry("duty_holding", Set.of("select", "insert", "delete")),
            Map.entry("duty_list", Set.of("select", "insert")),
            Map.entry("duty_list_total", Set.of("select", "insert")),
            Map.entry("duty_pair", Set.of("select", "insert")),
            Map.entry("duty_pair_ending", Set.of("select", "insert")),
            Map.entry("case_course", Set.of("select", "insert")),
            Map.entry("case_handover", Set.of("select", "insert")),
            Map.entry("case_interest", Set.of("select", "insert")),
            Map.entry("case_document", Set.of("select", "insert")),
            Map.entry("case_note", Set.of("select", "insert")),
            Map.entry("document_final", Set.of("select", "insert")),
            Map.entry("document_kind", Set.of("select")),
            Map.entry("document_version", Set.of("select", "insert")),
            Map.entry("own_note", Set.of("select", "insert")),
            Map.entry("case_part", Set.of("select", "insert")),
            Map.entry("case_stand_in", Set.of("select", "insert")),
            Map.entry("case_file", Set.of("select", "insert", "update")),
            Map.entry("case_link", Set.of("select", "insert")),
            Map.entry("case_link_end", Set.of("select", "insert")),
            Map.entry("case_report", Set.of("select", "insert")),
            Map.entry("case_task", Set.of("select", "insert", "update")),
            Map.entry("case_tag", Set.of("select", "insert", "delete")),
            Map.entry("category", Set.of("select")),
            Map.entry("committee", Set.of("select")),
            Map.entry("committee_charter", Set.of("select")),
            Map.entry("committee_unit", Set.of("select")),
            Map.entry("companion", Set.of("select", "insert", "update")),
            Map.entry("confidant", Set.of("select", "insert")),
            Map.entry("confidant_absence", Set.of("select", "insert")),
            Map.entry("confidant_absence_withdrawal", Set.of("select", "insert")),
            Map.entry("confidant_certificate", Set.of("select", "insert")),
            Map.entry("confidant_ending", Set.of("select", "insert")),
            Map.entry("confidant_gap_answer", Set.of("select", "insert")),
            Map.entry("confidant_gap_told", Set.of("select", "insert")),
            Map.entry("confidant_hours", Set.of("select", "insert")),
            Map.entry("confidant_profile", Set.of("select", "insert")),
            Map.entry("finding_source", Set.of("select", "insert")),
            Map.entry("recommendation", Set.of("select", "insert")),
            Map.entry("recommendation_answer", Set.of("select", "insert")),
            Map.entry("recommendation_status", Set.of("select", "insert")),
            Map.entry("recommendation_import", Set.of("select", "insert")),
            Map.entry("recommendation_imported", Set.of("select", "insert")),
            Map.entry("measure", Set.of("select", "insert")),
            Map.entry("measure_for", Set.of("select", "insert")),
            Map.entry("measure_step", Set.of("select", "insert")),
            Map.entry("measure_plan", Set.of("select", "insert")),
            Map.entry("measure_milestone", Set.of("select", "insert")),
            Map.entry("milestone_reached", Set.of("select", "insert")),
            Map.entry("measure_told", Set.of("select", "insert")),
            Map.entry("measure_against", Set.of("select", "insert")),
            Map.entry("vulnerability", Set.of("select", "insert")),
            Map.entry("vulnerability_weighing", Set.of("select", "insert")),
            Map.entry("confidant_watch", Set.of("select", "insert")),
            Map.entry("consent", Set.of("select", "insert")),
            Map.entry("content_revision", Set.of("select")),
            Map.entry("content_topic", Set.of("select")),
            Map.entry("deadline", Set.of("select", "insert", "update")),
            Map.entry("deadline_alarm", Set.of("select", "insert")),
            Map.entry("desk_news", Set.of("select", "insert", "update", "delete")),
            Map.entry("detriment_kind", Set.of("select")),
            Map.entry("dossier_key", Set.of("select", "insert")),
            Map.entry("exclusion", Set.of("select", "insert")),
            Map.entry("identity_duty", Set.of("select")),
            Map.entry("identity_look", Set.of("select", "insert")),
            Map.entry("identity_request", Set.of("select", "insert")),
            Map.entry("identity_step", Set.of("select", "insert")),
            Map.entry("link_kind", Set.of("select")),
            Map.entry("letter_template", Set.of("select", "insert")),
            Map.entry("location", Set.of("select")),
            Map.entry("location_staff", Set.of("select", "insert")),
            Map.entry("message", Set.of("select", "insert")),
            Map.entry("named_mark", Set.of("select", "insert")),
            Map.entry("case_line", Set.of("select", "insert")),
            Map.entry("norm", Set.of("select")),
            Map.entry("notice", Set.of("select", "insert", "update", "delete")),
            Map.entry("notice_address", Set.of("select", "insert", "update", "delete")),
            Map.entry("notice_choice", Set.of("select", "insert", "update")),
            Map.entry("oral_record", Set.of("select", "insert")),
            Map.entry("oral_record_step", Set.of("select", "insert")),
            Map.entry("outgoing_letter", Set.of("select", "insert")),
            Map.entry("own_report", Set.of("select", "insert")),
            Map.entry("question", Set.of("select")),
            Map.entry("question_choice", Set.of("select")),
            Map.entry("questionnaire", Set.of("select")),
            Map.entry("register_counter", Set.of()),
            Map.entry("register_entry", Set.of("select")),
            Map.entry("report", Set.of("select", "insert")),
            Map.entry("report_look", Set.of("select", "insert")),
            Map.entry("reporter_identity", Set.of("select", "insert")),
            Map.entry("saved_filter", Set.of("select", "insert", "delete")),
            Map.entry("seat", Set.of("select")),
            Map.entry("seat_ending", Set.of("select")),
            Map.entry("staff_function", Set.of("select", "insert", "delete")),
            Map.entry("staff_mark", Set.of("select", "insert")),
            Map.entry("staff_member", Set.of("select", "insert", "update")),
            Map.entry("subject", Set.of("select", "insert")),
            Map.entry("task_term", Set.of("select")),
            Map.entry("term", Set.of("select")),
            Map.entry("triage_assessment", Set.of("select", "insert")),
            Map.entry("triage_decision", Set.of("select", "insert")),
            Map.entry("unit", Set.of("select")),
            Map.entry("unit_lead", Set.of("select", "insert")),
            Map.entry("unit_lead_ending", Set.of("select", "insert")),
            Map.entry("unit_part", Set.of("select", "insert")),
            Map.entry("withdrawal", Set.of("select", "insert")),
            Map.entry("flyway_schema_history", Set.of()));

    /** Ways to rewrite what happened; {@code C} is a chain of several entries and {@code D} another. */
    private static final List<String> TAMPERINGS = List.of(
            "update audit_entry set at = at + interval '1 microsecond' where chain = C and number = 2",
            "update audit_entry set actor = upper(actor || 'x') where chain = C and number = 2",
            "update audit_entry set action = action || 'S' where chain = C and number = 2",
            "update audit_entry set object = object || '1' where chain = C and number = 2",
            "update audit_entry set result = 'excused' where chain = C and number = 2",
            "update audit_entry set channel = 'elsewhere' where chain = C and number = 2",
            "update audit_entry set hash = sha256('\\x00') where chain = C and number = 2",
            "update audit_entry set number = number + 1000000 where chain = C and number = 2",
            "update audit_entry set number = 0 where chain = C and number = 1",
            "update audit_entry set actor = '' where chain = C and number = (select max(number) from audit_entry where chain = C)",
            "update audit_entry set actor = actor || 'x' where chain = C and number = 1",
            // out of one chain into another, at its end
            "update audit_entry set chain = D, number = (select max(number) + 1 from audit_entry where chain = D)"
                    + " where chain = C and number = 2",
            // out of sight
            "update audit_entry set chain = 64 where chain = C",
            "update audit_entry set chain = -1 where chain = C and number = 2",
            "delete from audit_entry where chain = C and number = 1",
            "delete from audit_entry where chain = C and number = 2",
            "delete from audit_entry where chain = C and number = (select max(number) from audit_entry where chain = C)",
            "delete from audit_entry where chain = C",
            "delete from audit_entry",
            // taken out, and those behind it moved up
            "delete from audit_entry where chain = C and number = 2;"
                    + " update audit_entry set number = -number where chain = C and number > 2;"
                    + " update audit_entry set number = -number - 1 where chain = C and number < 0;"
                    + " update audit_head set number = number - 1 where chain = C",
            // two that changed places, with their hashes and without
            "update audit_entry set number = -number where chain = C and number in (2, 3);"
                    + " update audit_entry set number = 5 + number where chain = C and number in (-2, -3)",
            "update audit_entry a set at = b.at, actor = b.actor, action = b.action, object = b.object, result = b.result,"
                    + " channel = b.channel from audit_entry b where a.chain = C and b.chain = C"
                    + " and a.number in (2, 3) and b.number = 5 - a.number",
            // forged: at the end, with a head that knows and one that does not; in a chain of its own
            "insert into audit_entry select chain, number + 1, at, actor, action, object, result, channel, hash"
                    + " from audit_entry where chain = C order by number desc limit 1",
            "insert into audit_entry select chain, number + 1, at, actor, action, object, result, channel, hash"
                    + " from audit_entry where chain = C order by number desc limit 1;"
                    + " update audit_head set number = number + 1 where chain = C",
            "insert into audit_entry select 64, number, at, actor, action, object, result, channel, hash"
                    + " from audit_entry where chain = C",
            "insert into audit_entry select C, 0, at, actor, action, object, result, channel, hash"
                    + " from audit_entry where chain = C and number = 1",
            // heads
            "update audit_head set number = number - 1 where chain = C",
            "update audit_head set number = number + 1 where chain = C",
            "update audit_head set hash = sha256('\\x00') where chain = C",
            "update audit_head set number = 0, hash = sha256(convert_to('chain C', 'UTF8')) where chain = C",
            "delete from audit_head where chain = C",
            "delete from audit_head",
            "insert into audit_head values (64, 0, sha256(convert_to('chain 64', 'UTF8')))");

    @Inject
    AuditTrail trail;

    @Inject
    AuditReading audit;

    @Inject
    Ministry ministry;

    @Test
    void the_application_may_do_with_each_table_what_it_was_granted_and_no_more() throws SQLException {
        List<String> tables = new ArrayList<>(Database.tables());
        tables.add("flyway_schema_history");
        assertThat(tables).containsExactlyInAnyOrderElementsOf(GRANTED.keySet());
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        try (Connection connection = Database.asTheApplication()) {
            for (String table : tables) {
                String column = Database.text(
                        "select attname from pg_attribute where attrelid = ?::regclass" + " and attnum = 1", table);
                Map<String, String> attempts = Map.of(
                        "select", "select 1 from " + table,
                        "insert", "insert into " + table + " select * from " + table + " where false",
                        "update", "update " + table + " set " + column + " = null where false",
                        "delete", "delete from " + table + " where false",
                        "truncate", "truncate " + table,
                        "drop", "drop table " + table,
                        "alter", "alter table " + table + " add column more int",
                        "disarm", "alter table " + table + " disable trigger all");
                attempts.forEach((what, statement) -> {
                    boolean granted = GRANTED.getOrDefault(table, Set.of()).contains(what);
                    expected.put(table + " " + what, granted ? "done" : "42501");
                    found.put(table + " " + what, outcome(connection, statement));
                });
            }
        }
        assertThat(found).isEqualTo(expected).hasSize(GRANTED.size() * 8);
    }

    @Test
    void the_application_cannot_become_somebody_else_nor_make_anything() throws SQLException {
        try (Connection connection = Database.asTheApplication()) {
            for (String statement : List.of(
                    "set role integrity_owner",
                    "set session authorization postgres",
                    "create table loot (x int)",
                    "create temporary table loot (x int)",
                    "create schema loot",
                    "create function loot() returns int language sql as 'select 1'",
                    "copy unit to program 'cat'",
                    "copy unit to '/dev/null'",
                    "select pg_read_file('postgresql.conf')",
                    "alter function audit_append owner to integrity_app",
                    "alter role integrity_owner password 'x'")) {
                assertThat(outcome(connection, statement)).as(statement).isEqualTo("42501");
            }
        }
    }

    @Test
    void what_the_doors_wrote_stands_as_it_was_written() {
        Person secretary = Person.secretary();
        for (int i = 0; i < 20; i++) {
            ministry.acknowledge(ministry.report().number(), secretary, "Ontvangen.");
        }

        assertThat(Person.auditor().asks(() -> audit.verify())).isEmpty();
    }

    @Test
    void whatever_is_rewritten_is_found() throws SQLException {
        AtOnce.times(
                4, () -> IntStream.range(0, 10).mapToObj(i -> ministry.report()).toList());
        List<String> longest =
                Database.texts("select chain from audit_head where number >= 4 order by number desc, chain limit 2");
        assertThat(longest).as("chains of some length").hasSize(2);
        List<String> unseen = new ArrayList<>();
        try (Connection connection = Database.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("create temporary table kept_entry as table audit_entry");
            statement.execute("create temporary table kept_head as table audit_head");
            for (String tampering : TAMPERINGS) {
                assertThat(trail.verify()).as("before: " + tampering).isEmpty();
                var before = Database.contents();
                try {
                    statement.execute(
                            tampering.replaceAll("\\bC\\b", longest.get(0)).replaceAll("\\bD\\b", longest.get(1)));
                    assertThat(Database.contents()).as("after: " + tampering).isNotEqualTo(before);
                    if (trail.verify().isEmpty()) {
                        unseen.add(tampering);
                    }
                } finally {
                    statement.execute("truncate audit_entry, audit_head;"
                            + " insert into audit_entry table kept_entry; insert into audit_head table kept_head");
                }
            }
        }
        assertThat(trail.verify()).isEmpty();
        assertThat(unseen).isEmpty();
    }

    @Test
    void a_fault_is_told_by_the_chain_and_the_number_of_the_entry() throws SQLException {
        ministry.report();
        Database.Row entry = Database.rows("select chain, number from audit_entry where number ="
                        + " (select max(number) from audit_entry) limit 1")
                .get(0);
        String where = " where chain = " + entry.text(0) + " and number = " + entry.text(1);
        Database.change("update audit_entry set actor = actor || 'x'" + where);
        try {
            assertThat(trail.verify())
                    .containsExactly(new AuditFault(Integer.parseInt(entry.text(0)), Long.parseLong(entry.text(1))));
        } finally {
            Database.change("update audit_entry set actor = left(actor, -1)" + where);
        }
        assertThat(trail.verify()).isEmpty();
    }

    /** {@code done}, or the code of the error. Whatever it did is undone. */
    private static String outcome(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute(sql);
                return "done";
            } catch (SQLException e) {
                return e.getSQLState();
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            return fail(e);
        }
    }
}
