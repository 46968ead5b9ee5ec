package nl.integrity.dev;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, Keycloak and the server together, started and stopped in the right order. */
public final class Platform implements AutoCloseable {
    private final Ports ports;
    private @Nullable Postgres postgres;
    private @Nullable Keycloak keycloak;
    private @Nullable Server server;
    private @Nullable Mailbox mailbox;

    private Platform(Ports ports) {
        this.ports = ports;
    }

    /** Starts all three, and leaves none running if one of them fails. */
    public static Platform start(
            Checkout checkout, WorkFolder folder, Ports ports, Secrets secrets, Path ear, Consumer<String> tell)
            throws IOException, InterruptedException {
        Platform platform = new Platform(ports);
        try {
            platform.bringUp(checkout, folder, secrets, ear, tell);
            return platform;
        } catch (IOException | InterruptedException | RuntimeException e) {
            platform.close();
            throw e;
        }
    }

    private void bringUp(Checkout checkout, WorkFolder folder, Secrets secrets, Path ear, Consumer<String> tell)
            throws IOException, InterruptedException {
        tell.accept("Starting PostgreSQL on port " + ports.database());
        Postgres database = Postgres.start(checkout, folder, ports.database(), secrets);
        postgres = database;
        mailbox = Mailbox.open(folder.mail(), ports.mail());
        tell.accept("Starting the server on port " + ports.http());
        folder.openLetterWindow();
        var environment = Server.environment(database, Keycloak.realm(ports), secrets, ports);
        environment.put("INTEGRITY_LETTER_WINDOW_FILE", folder.letterWindow().toString());
        // it boots without Keycloak, so each has the other's waiting time
        Server application = Server.launch(checkout.server(), folder, ear, ports, environment);
        server = application;
        if (!KeycloakHome.isPrepared(checkout)) {
            tell.accept("Preparing Keycloak, this first time only");
        }
        Path home = KeycloakHome.prepare(checkout);
        tell.accept("Starting Keycloak on port " + ports.keycloak());
        Keycloak login = Keycloak.launch(home, folder, ports, database, secrets);
        keycloak = login;
        tell.accept("Waiting for the server and Keycloak");
        application.awaitReady();
        tell.accept("The server is ready; waiting for Keycloak");
        login.awaitReady(address());
        tell.accept("Keycloak is ready, and people can log in");
    }

    /** Where a browser finds the application. */
    public URI address() {
        return Server.address(ports);
    }

    public Postgres postgres() {
        return Objects.requireNonNull(postgres);
    }

    public Keycloak keycloak() {
        return Objects.requireNonNull(keycloak);
    }

    public Server server() {
        return Objects.requireNonNull(server);
    }

    public Mailbox mailbox() {
        return Objects.requireNonNull(mailbox);
    }

    public boolean isAlive() {
        return server().isAlive() && keycloak().isAlive() && postgres().isAlive();
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
        if (postgres != null) {
            postgres.close();
        }
        if (mailbox != null) {
            mailbox.close();
        }
    }
}
