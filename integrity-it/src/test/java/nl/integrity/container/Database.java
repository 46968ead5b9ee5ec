package nl.integrity.container;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The database behind the application's back: as its superuser, who may do and see everything, or as the application itself. */
public final class Database {
    static final String SUPERUSER_PASSWORD = "INTEGRITY_IT_SUPERUSER_PASSWORD";

    /** Kept for all that follows: logging in takes longer than asking. */
    private static @Nullable Connection connection;

    private Database() {}

    /** A row of a table; what a column of bytes holds is an array. */
    public record Row(List<@Nullable Object> columns) {
        public @Nullable Object get(int place) {
            return columns.get(place);
        }

        public String text(int place) {
            return String.valueOf(columns.get(place));
        }
    }

    public static Connection asSuperuser() {
        return connect("postgres", System.getenv(SUPERUSER_PASSWORD));
    }

    /** Under the very role and password that the data source of the application has. */
    public static Connection asTheApplication() {
        return connect(System.getenv("INTEGRITY_DB_USER"), System.getenv("INTEGRITY_DB_PASSWORD"));
    }

    public static synchronized List<Row> rows(String query, Object... parameters) {
        try (PreparedStatement statement = prepare(query, parameters);
                ResultSet found = statement.executeQuery()) {
            List<Row> rows = new ArrayList<>();
            while (found.next()) {
                @Nullable Object[] columns = new Object[found.getMetaData().getColumnCount()];
                for (int place = 0; place < columns.length; place++) {
                    columns[place] = found.getObject(place + 1);
                }
                rows.add(new Row(Arrays.asList(columns)));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** The first column of all rows, as text. */
    public static List<String> texts(String query, Object... parameters) {
        return rows(query, parameters).stream().map(row -> row.text(0)).toList();
    }

    /** The one value that a query gives. */
    public static String text(String query, Object... parameters) {
        List<String> found = texts(query, parameters);
        if (found.size() != 1) {
            throw new IllegalStateException(query + " gave " + found.size() + " rows");
        }
        return found.get(0);
    }

    public static long number(String query, Object... parameters) {
        return Long.parseLong(text(query, parameters));
    }

    /** @return how many rows it changed */
    public static synchronized int change(String statement, Object... parameters) {
        try (PreparedStatement prepared = prepare(statement, parameters)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    /**
     * All tables of the application that keep something, by name. Not among them: Flyway's own, which only the migrations know, and the
     * unlogged ones, which count for a day and outlive the transactions that they count.
     */
    public static List<String> tables() {
        return texts("select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'"
                + " and relpersistence = 'p' and relname <> 'flyway_schema_history' order by 1");
    }

    /** How many rows every table holds. */
    public static Map<String, Long> sizes() {
        Map<String, Long> sizes = new TreeMap<>();
        ofEveryTable("count(*)").forEach((table, size) -> sizes.put(table, Long.valueOf(size)));
        return sizes;
    }

    /** What every table holds, as one hash each. */
    public static Map<String, String> contents() {
        return ofEveryTable("coalesce(md5(string_agg(t::text, ',' order by t::text)), '')");
    }

    private static Map<String, String> ofEveryTable(String what) {
        Map<String, String> values = new TreeMap<>();
        rows(tables().stream()
                        .map(table -> "select '" + table + "', (" + what + ")::text from " + table + " t")
                        .collect(Collectors.joining(" union all ")))
                .forEach(row -> values.put(row.text(0), row.text(1)));
        return values;
    }

    private static PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
        if (connection == null) {
            connection = asSuperuser();
        }
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int place = 0; place < parameters.length; place++) {
            statement.setObject(place + 1, parameters[place]);
        }
        return statement;
    }

    private static Connection connect(String user, String password) {
        try {
            return DriverManager.getConnection(System.getenv("INTEGRITY_DB_URL"), user, password);
        } catch (SQLException e) {
            throw new IllegalStateException("no connection as " + user, e);
        }
    }
}
