package nl.integrity.journeys;

import static nl.integrity.journeys.Language.NL;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.integrity.dev.Ports;
import nl.integrity.dev.Server;
import org.junit.jupiter.api.Test;

/** Whoever starts the product for the first time finds a ministry in it, and no part of it empty. */
@Journey
class DemoJourneyIT {
    /** In these a newcomer writes the first line. */
    private static final List<String> EMPTY = List.of();

    @Test
    void the_demo_starts_and_leaves_nothing_empty(Visitors visitors) throws Exception {
        Ports ports = Ports.free();
        try (Server server = visitors.stack().startDemo(ports)) {
            assertThat(server.isAlive()).isTrue();
            Visitor newcomer = visitors.withoutScripts(NL, Server.address(ports));
            newcomer.visit("/progress");
            newcomer.reads("commissie-Ruys", "Vervolgaudit");
            assertThat(empty(visitors.stack())).containsExactlyElementsOf(EMPTY);
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
