package nl.integrity.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.integrity.dev.Checkout;
import nl.integrity.dev.Keycloak;
import nl.integrity.dev.Ports;
import nl.integrity.dev.Postgres;
import nl.integrity.dev.Secret;
import nl.integrity.dev.Secrets;
import nl.integrity.dev.Server;
import nl.integrity.dev.WorkFolder;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts PostgreSQL and an empty server before the first test in the container, and stops both after the last. */
public final class TestServer implements LauncherSessionListener {
    private @Nullable Postgres postgres;
    private @Nullable Server server;
    private @Nullable AccountsOnly accounts;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if ("container".equals(System.getProperty("integrity.it"))) {
            try {
                start();
            } catch (IOException e) {
                stop();
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                stop();
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } catch (RuntimeException e) {
                stop();
                throw e;
            }
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        stop();
    }

    private void start() throws IOException, InterruptedException {
        // whoever breaks the tests off must not be left with a server
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        Checkout checkout = new Checkout(Path.of(System.getProperty("integrity.checkout")));
        WorkFolder folder = new WorkFolder(Path.of(System.getProperty("integrity.work"), "container"));
        folder.forget();
        Ports ports = Ports.free();
        Secrets secrets = Secrets.random();
        Postgres database = Postgres.startForgetful(checkout, folder, ports.database(), secrets);
        postgres = database;
        // nobody can log in there: what these tests show must hold without the identity provider
        accounts = new AccountsOnly(ports.keycloak());
        Map<String, String> environment =
                new TreeMap<>(Server.environment(database, Keycloak.realm(ports), secrets, ports));
        // the tests send by themselves, in a time of their own
        environment.put("INTEGRITY_MAIL_PAUSED", "true");
        // what is sent is there at once, but for a test that writes another number there
        Files.createDirectories(folder.root());
        Files.writeString(folder.letterWindow(), "0");
        environment.put("INTEGRITY_LETTER_WINDOW_FILE", folder.letterWindow().toString());
        environment.put(Database.SUPERUSER_PASSWORD, secrets.get(Secret.POSTGRES_PASSWORD));
        environment.put(Traces.WORK_FOLDER, folder.root().toString());
        // where a test may put a clamd; most of the time there is none
        environment.put("INTEGRITY_CLAMD", folder.root().resolve("clamd").toString());
        Server empty = Server.launchEmpty(checkout.server(), folder, ports, environment);
        server = empty;
        empty.awaitRunning();
        // arquillian.xml and the archive of the tests read these
        System.setProperty("integrity.it.home", checkout.server().toString());
        System.setProperty("integrity.it.management", String.valueOf(ports.management()));
        System.setProperty("integrity.it.ear", checkout.ear().toString());
    }

    private synchronized void stop() {
        if (server != null) {
            server.close();
            server = null;
        }
        if (accounts != null) {
            accounts.close();
            accounts = null;
        }
        if (postgres != null) {
            postgres.close();
            postgres = null;
        }
    }
}
