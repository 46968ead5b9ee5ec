package nl.integrity.dev;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real PostgreSQL with the roles and databases of Integrity and of Keycloak. */
public final class Postgres implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres running;
    private final Path data;
    private final Secrets secrets;

    private Postgres(EmbeddedPostgres running, Path data, Secrets secrets) {
        this.running = running;
        this.data = data;
        this.secrets = secrets;
    }

    /** Starts it on what the folder holds, or anew. Data survives a power cut. */
    public static Postgres start(Checkout checkout, WorkFolder folder, int port, Secrets secrets)
            throws IOException, InterruptedException {
        return start(checkout, folder, port, secrets, "on");
    }

    /** Starts it for a test, which has no use for its data after a power cut. */
    public static Postgres startForgetful(Checkout checkout, WorkFolder folder, int port, Secrets secrets)
            throws IOException, InterruptedException {
        return start(checkout, folder, port, secrets, "off");
    }

    private static Postgres start(Checkout checkout, WorkFolder folder, int port, Secrets secrets, String durable)
            throws IOException, InterruptedException {
        Path data = folder.database();
        Path complete = data.resolve("integrity.complete");
        if (!Files.exists(complete)) {
            // a first start that was broken off left half a database
            Folders.delete(data);
        }
        Postgres postgres = new Postgres(launch(checkout, folder, port, secrets, durable), data, secrets);
        try {
            postgres.prepare();
            if (!Files.exists(complete)) {
                Files.createFile(complete);
            }
            return postgres;
        } catch (SQLException e) {
            postgres.close();
            throw new StartFailed("PostgreSQL refused to make its databases: " + e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    private static EmbeddedPostgres launch(
            Checkout checkout, WorkFolder folder, int port, Secrets secrets, String durable)
            throws IOException, InterruptedException {
        Path log = folder.log("postgresql");
        Files.deleteIfExists(log);
        Path password = Files.createTempFile("integrity", ".pw");
        try {
            Files.writeString(password, secrets.get(Secret.POSTGRES_PASSWORD));
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setOverrideWorkingDirectory(checkout.postgresql().toFile())
                    .setDataDirectory(folder.database())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(PATIENCE)
                    .setConnectConfig("password", secrets.get(Secret.POSTGRES_PASSWORD))
                    .setOutputRedirector(Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(Redirect.appendTo(log.toFile()));
            cluster(password).forEach(builder::setLocaleConfig);
            server(durable).forEach(builder::setServerConfig);
            EmbeddedPostgres running = builder.start();
            if (Thread.interrupted()) {
                // the library takes that for: stop waiting
                abandon(checkout.postgresql(), folder.database());
                throw new InterruptedException();
            }
            return running;
        } catch (IOException | RuntimeException e) {
            abandon(checkout.postgresql(), folder.database());
            if (e.getCause() instanceof InterruptedException) {
                throw (InterruptedException) new InterruptedException().initCause(e);
            }
            throw new StartFailed("PostgreSQL did not start (" + e.getMessage() + "); see " + log + ".", e);
        } finally {
            Files.delete(password);
        }
    }

    // the library hands these to initdb: sorting by code point, in the same way on every system
    private static Map<String, String> cluster(Path password) {
        return Map.of(
                "locale-provider", "builtin",
                "builtin-locale", "C.UTF-8",
                "locale", "C",
                "encoding", "UTF8",
                "auth-host", "scram-sha-256",
                "auth-local", "reject",
                "pwfile", password.toString());
    }

    // the library itself would trade durability for speed
    private static Map<String, String> server(String durable) {
        return Map.of(
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "max_connections", "100",
                "fsync", durable,
                "synchronous_commit", durable,
                "full_page_writes", durable,
                "password_encryption", "scram-sha-256");
    }

    private void prepare() throws SQLException {
        try (Connection connection = asSuperuser("postgres");
                Statement statement = connection.createStatement()) {
            role(statement, "integrity_owner", Secret.INTEGRITY_DB_OWNER_PASSWORD);
            role(statement, "integrity_app", Secret.INTEGRITY_DB_PASSWORD);
            role(statement, "keycloak", Secret.KEYCLOAK_DB_PASSWORD);
            database(statement, "integrity", "integrity_owner");
            database(statement, "keycloak", "keycloak");
            statement.execute("grant connect on database integrity to integrity_owner, integrity_app");
        }
        try (Connection connection = asSuperuser("integrity");
                Statement statement = connection.createStatement()) {
            statement.execute("revoke create on schema public from public");
            statement.execute("grant usage on schema public to integrity_app");
        }
    }

    private void role(Statement statement, String role, Secret password) throws SQLException {
        boolean known = finds(statement, "select 1 from pg_roles where rolname = '" + role + "'");
        statement.execute((known ? "alter" : "create") + " role " + role + " login password "
                + statement.enquoteLiteral(secrets.get(password)));
    }

    private static void database(Statement statement, String database, String owner) throws SQLException {
        if (!finds(statement, "select 1 from pg_database where datname = '" + database + "'")) {
            statement.execute("create database " + database + " owner " + owner);
        }
        statement.execute("revoke all on database " + database + " from public");
    }

    private static boolean finds(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    public int port() {
        return running.getPort();
    }

    /** The address of a database for JDBC, without a user. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** A connection that may do and see everything: to look behind the application's back. */
    public Connection asSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", secrets.get(Secret.POSTGRES_PASSWORD));
    }

    public boolean isAlive() {
        return postmaster(data).isPresent();
    }

    /** Stops it, and waits until everything is on disk. */
    @Override
    public void close() {
        Optional<ProcessHandle> postmaster = postmaster(data);
        boolean interrupted = Thread.interrupted();
        try {
            running.close();
        } catch (IOException e) {
            postmaster.ifPresent(ProcessHandle::destroy);
        }
        // the library itself waits for five seconds only
        postmaster.ifPresent(process -> Farewell.allGone(List.of(process), PATIENCE));
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    // a start that is broken off may have got as far as the server itself, and what is left may still start more
    private static void abandon(Path programs, Path data) {
        for (var left = ours(programs, data); !left.isEmpty(); left = ours(programs, data)) {
            left.forEach(ProcessHandle::destroy);
            if (!Farewell.allGone(left, PATIENCE)) {
                return;
            }
        }
    }

    private static List<ProcessHandle> ours(Path programs, Path data) {
        return Stream.concat(postmaster(data).stream(), ProcessHandle.current().descendants())
                .filter(process -> process.info().commandLine().orElse("").contains(programs.toString()))
                .toList();
    }

    private static Optional<ProcessHandle> postmaster(Path data) {
        try {
            String pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0);
            return ProcessHandle.of(Long.parseLong(pid.strip())).filter(ProcessHandle::isAlive);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
