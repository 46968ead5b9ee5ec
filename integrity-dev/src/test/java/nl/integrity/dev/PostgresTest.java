package nl.integrity.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
    private final Checkout checkout = new Checkout(Path.of(".."));
    private final Secrets secrets = Secrets.random();

    private final Path folder;

    PostgresTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void the_application_works_under_a_role_that_owns_nothing() throws Exception {
        try (Postgres postgres = start();
                Connection owner = as(postgres, "integrity_owner", Secret.INTEGRITY_DB_OWNER_PASSWORD);
                Connection application = as(postgres, "integrity_app", Secret.INTEGRITY_DB_PASSWORD)) {
            owner.createStatement().execute("create table report (id int)");
            assertThatThrownBy(() -> application.createStatement().execute("create table mine (id int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> application.createStatement().execute("select * from report"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void nobody_comes_in_without_the_password() throws Exception {
        try (Postgres postgres = start()) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url("integrity"), "postgres", "guess"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> as(postgres, "keycloak", Secret.KEYCLOAK_DB_PASSWORD))
                    .hasMessageContaining("permission denied for database");
        }
    }

    @Test
    void a_second_start_finds_the_data_of_the_first() throws Exception {
        try (Postgres postgres = start();
                Connection owner = as(postgres, "integrity_owner", Secret.INTEGRITY_DB_OWNER_PASSWORD)) {
            owner.createStatement().execute("create table kept (id int)");
        }
        try (Postgres postgres = start();
                Connection owner = as(postgres, "integrity_owner", Secret.INTEGRITY_DB_OWNER_PASSWORD)) {
            assertThat(owner.createStatement().execute("select * from kept")).isTrue();
        }
    }

    @Test
    void what_a_broken_off_first_start_left_behind_is_made_anew() throws Exception {
        Files.createDirectories(folder.resolve("db"));
        Files.writeString(folder.resolve("db/postgresql.conf"), "half a cluster");
        try (Postgres postgres = start()) {
            assertThat(postgres.isAlive()).isTrue();
        }
    }

    private Postgres start() throws IOException, InterruptedException {
        return Postgres.startForgetful(
                checkout, new WorkFolder(folder), Ports.free().database(), secrets);
    }

    private Connection as(Postgres postgres, String role, Secret password) throws SQLException {
        return DriverManager.getConnection(postgres.url("integrity"), role, secrets.get(password));
    }
}
