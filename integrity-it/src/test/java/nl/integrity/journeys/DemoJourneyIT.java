package nl.integrity.journeys;

import static nl.integrity.journeys.Language.NL;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.integrity.dev.Ports;
import nl.integrity.dev.Server;
import org.junit.jupiter.api.Test;

/** Whoever starts the product for the first time finds a ministry in it, and no part of it empty. */
@Journey
class DemoJourneyIT {
    /** In these a newcomer writes the first line, or nothing stays. */
    private static final Set<String> MAY_BE_EMPTY = Set.of(
            "case_handover",
            "case_link_end",
            "case_stand_in",
            "committee_unit",
            "companion",
            "confidant_absence_withdrawal",
            "confidant_ending",
            "confidant_gap_answer",
            "confidant_hours",
            "confidant_watch",
            "desk_news",
            "duty_draft",
            "duty_draft_fault",
            "duty_draft_line",
            "duty_ending",
            "duty_exception_ending",
            "duty_pair_ending",
            "investigation_hold",
            "investigation_hold_end",
            "measure_told",
            "named_mark",
            "notice",
            "notice_address",
            "notice_choice",
            "own_report",
            "own_talk",
            "recommendation_import",
            "recommendation_imported",
            "screening_function_ending",
            "screening_holder_ending",
            "screening_told",
            "subject",
            "subject_care",
            "subject_nobody",
            "talk_return",
            "talk_support",
            "unit_lead_ending",
            "withdrawal");

    @Test
    void the_demo_starts_and_leaves_nothing_empty(Visitors visitors) throws Exception {
        Ports ports = Ports.free();
        try (Server server = visitors.stack().startDemo(ports)) {
            assertThat(server.isAlive()).isTrue();
            Visitor newcomer = visitors.withoutScripts(NL, Server.address(ports));
            newcomer.visit("/progress");
            newcomer.reads("commissie-Ruys", "Vervolgaudit");
            assertThat(empty(visitors.stack())).isSubsetOf(MAY_BE_EMPTY);
        }
    }

    /** The tables of the application that have no row. */
    private static List<String> empty(Stack stack) throws SQLException {
        List<String> empty = new ArrayList<>();
        try (Connection database = stack.demoDatabase();
                Statement statement = database.createStatement()) {
            for (String table : tables(statement)) {
                try (ResultSet found = statement.executeQuery("select exists (select 1 from " + table + ")")) {
                    if (found.next() && !found.getBoolean(1)) {
                        empty.add(table);
                    }
                }
            }
        }
        return empty;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(
                "select tablename from pg_tables where schemaname = 'public' order by tablename")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }
}
