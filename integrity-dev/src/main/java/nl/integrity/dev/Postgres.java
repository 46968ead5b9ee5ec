package nl.integrity.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A real PostgreSQL with the roles and databases of Integrity and of Keycloak. */
public final class Postgres implements AutoCloseable {
    private final Cluster cluster;
    private final Secrets secrets;

    private Postgres(Cluster cluster, Secrets secrets) {
        this.cluster = cluster;
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
        String superuser = secrets.get(Secret.POSTGRES_PASSWORD);
        Postgres postgres = new Postgres(Cluster.start(checkout, folder, port, superuser, durable), secrets);
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

    private void prepare() throws SQLException {
        try (Connection connection = asSuperuser("postgres");
                Statement statement = connection.createStatement()) {
            role(statement, "integrity_owner", Secret.INTEGRITY_DB_OWNER_PASSWORD);
            role(statement, "integrity_app", Secret.INTEGRITY_DB_PASSWORD);
            role(statement, "keycloak", Secret.KEYCLOAK_DB_PASSWORD);
            database(statement, "keycloak", "keycloak");
        }
        prepare("integrity");
    }

    /** Makes a database for the application, unless there is one; a test may want another beside the one called integrity. */
    public void prepare(String database) throws SQLException {
        try (Connection connection = asSuperuser("postgres");
                Statement statement = connection.createStatement()) {
            database(statement, database, "integrity_owner");
            statement.execute("grant connect on database " + database + " to integrity_owner, integrity_app");
        }
        try (Connection connection = asSuperuser(database);
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
        return cluster.port();
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
        return cluster.isAlive();
    }

    @Override
    public void close() {
        cluster.close();
    }
}
