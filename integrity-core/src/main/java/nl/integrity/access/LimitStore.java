package nl.integrity.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * Keeps the counters and the salt of the day, by connections apart from the caller's transaction: a refusal undoes that, and not what was
 * counted. Their holders wait for nothing but each other.
 */
@ApplicationScoped
class LimitStore {
    private static final int SALT_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Resource(lookup = "java:jboss/datasources/IntegrityRefusalsDS")
    DataSource apart;

    /** The salt of this day, drawn by whichever server needs it first; with it, what is of days gone by goes. */
    byte[] salt(LocalDate day) {
        return doing(connection -> {
            Optional<byte[]> drawn = saltOf(day, connection);
            if (drawn.isPresent()) {
                return drawn.get();
            }
            byte[] fresh = new byte[SALT_BYTES];
            RANDOM.nextBytes(fresh);
            run(connection, "insert into daily_salt values (?, ?) on conflict do nothing", day, fresh);
            forgetBefore(day, connection);
            return saltOf(day, connection).orElseThrow();
        });
    }

    /** @return what stood there before */
    Tally change(LocalDate day, Limit limit, int mark, Instant now, UnaryOperator<Tally> change) {
        return doing(connection -> {
            Tally before = locked(connection, day, limit, mark, now);
            Tally after = change.apply(before);
            if (!after.equals(before)) {
                run(
                        connection,
                        "update attempt set count = ?, since = ?, last_at = ?, slowed = ?"
                                + " where day = ? and kind = ? and mark = ?",
                        after.count(),
                        after.since().atOffset(ZoneOffset.UTC),
                        after.last().atOffset(ZoneOffset.UTC),
                        after.slowed(),
                        day,
                        limit.name(),
                        mark);
            }
            return before;
        });
    }

    void forgetBefore(LocalDate day) {
        doing(connection -> {
            forgetBefore(day, connection);
            return true;
        });
    }

    // the salt first: its row makes servers that do this at the same time wait for one another
    private static void forgetBefore(LocalDate day, Connection connection) throws SQLException {
        run(connection, "delete from daily_salt where day < ?", day);
        run(connection, "delete from attempt where day < ?", day);
    }

    private static Optional<byte[]> saltOf(LocalDate day, Connection connection) throws SQLException {
        try (PreparedStatement select = prepare(connection, "select salt from daily_salt where day = ?", day);
                ResultSet found = select.executeQuery()) {
            return found.next() ? Optional.of(found.getBytes(1)) : Optional.empty();
        }
    }

    private static Tally locked(Connection connection, LocalDate day, Limit limit, int mark, Instant now)
            throws SQLException {
        Optional<Tally> found = find(connection, day, limit, mark);
        if (found.isPresent()) {
            return found.get();
        }
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        run(
                connection,
                "insert into attempt values (?, ?, ?, 0, ?, ?, false) on conflict do nothing",
                day,
                limit.name(),
                mark,
                at,
                at);
        return find(connection, day, limit, mark).orElseThrow();
    }

    private static Optional<Tally> find(Connection connection, LocalDate day, Limit limit, int mark)
            throws SQLException {
        try (PreparedStatement select = prepare(
                        connection,
                        "select count, since, last_at, slowed from attempt"
                                + " where day = ? and kind = ? and mark = ? for update",
                        day,
                        limit.name(),
                        mark);
                ResultSet found = select.executeQuery()) {
            return found.next()
                    ? Optional.of(new Tally(found.getInt(1), at(found, 2), at(found, 3), found.getBoolean(4)))
                    : Optional.empty();
        }
    }

    private static Instant at(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static void run(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, parameters)) {
            statement.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int place = 0; place < parameters.length; place++) {
            statement.setObject(place + 1, parameters[place]);
        }
        return statement;
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T doing(Work<T> work) {
        try (Connection connection = apart.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T done = work.on(connection);
                connection.commit();
                return done;
            } finally {
                connection.rollback(); // nothing is left of what failed, and nothing to do after a commit
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the counters cannot be reached", e);
        }
    }
}
