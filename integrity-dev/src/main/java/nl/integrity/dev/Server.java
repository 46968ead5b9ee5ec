package nl.integrity.dev;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The provisioned WildFly with the application, in a folder of its own so that several can run beside each other. */
public final class Server implements AutoCloseable {
    /** What an earlier run of the provisioned server itself may have left behind. */
    private static final Set<String> NOT_OURS = Set.of("data", "deployments", "log", "tmp", "standalone_xml_history");

    private final Program program;
    private final Path folder;
    private final Ports ports;

    private Server(Program program, Path folder, Ports ports) {
        this.program = program;
        this.folder = folder;
        this.ports = ports;
    }

    /** Launches it with an application and does not wait: see {@link #awaitReady}. */
    public static Server launch(Path home, WorkFolder work, Path ear, Ports ports, Map<String, String> environment)
            throws IOException {
        furnish(home, work.server());
        if (!Files.exists(ear)) {
            throw new StartFailed("The application is missing, so build first: " + ear);
        }
        Path deployments = Files.createDirectories(work.server().resolve("deployments"));
        Files.copy(ear, deployments.resolve("integrity.ear"), StandardCopyOption.REPLACE_EXISTING);
        return start(home, work, ports, environment);
    }

    /** Launches it without an application, for a test that deploys one: see {@link #awaitRunning}. */
    public static Server launchEmpty(Path home, WorkFolder work, Ports ports, Map<String, String> environment)
            throws IOException {
        furnish(home, work.server());
        return start(home, work, ports, environment);
    }

    private static Server start(Path home, WorkFolder work, Ports ports, Map<String, String> environment)
            throws IOException {
        Path folder = work.server();
        List<String> command = List.of(
                home.resolve("bin/standalone.sh").toString(),
                "-Djboss.bind.address=127.0.0.1",
                "-Djboss.bind.address.management=127.0.0.1",
                "-Djboss.http.port=" + ports.http(),
                "-Djboss.management.http.port=" + ports.management());
        Map<String, String> variables = new TreeMap<>(environment);
        variables.put("JBOSS_BASE_DIR", folder.toString());
        // or the script would not pass on that it is asked to stop
        variables.put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        variables.put("PREPEND_JAVA_OPTS", "-Dorg.jboss.logmanager.nocolor=true");
        return new Server(Program.start("The server", work.log("server"), variables, command), folder, ports);
    }

    /** The settings of the application for development, as environment variables. */
    public static Map<String, String> environment(Postgres postgres, URI realm, Secrets secrets, Ports ports) {
        Map<String, String> variables = new TreeMap<>(Map.of(
                "INTEGRITY_ADDRESS", address(ports).toString(),
                "INTEGRITY_MAIL_HOST", "127.0.0.1",
                "INTEGRITY_MAIL_PORT", String.valueOf(ports.mail()),
                "INTEGRITY_MAIL_FROM", "Bericht <noreply@ministry.example>",
                "INTEGRITY_MAIL_STARTTLS", "false",
                "INTEGRITY_MAIL_DELAY", "0"));
        variables.putAll(Map.of(
                "INTEGRITY_MODE", "development",
                "INTEGRITY_DB_URL", postgres.url("integrity"),
                "INTEGRITY_DB_USER", "integrity_app",
                "INTEGRITY_DB_OWNER_USER", "integrity_owner",
                "INTEGRITY_OIDC_URL", realm.toString(),
                "INTEGRITY_OIDC_CLIENT", "integrity-web",
                // so that tests can come from many places
                "INTEGRITY_BEHIND_PROXY", "true",
                "INTEGRITY_COOKIE_SECURE", "false"));
        Set.of(
                        Secret.INTEGRITY_DB_PASSWORD,
                        Secret.INTEGRITY_DB_OWNER_PASSWORD,
                        Secret.INTEGRITY_MASTER_KEY,
                        Secret.INTEGRITY_STATE_KEY,
                        Secret.INTEGRITY_OIDC_SECRET)
                .forEach(secret -> variables.put(secret.name(), secrets.get(secret)));
        return variables;
    }

    /** Where the application answers on these ports, whether or not it runs. */
    public static URI address(Ports ports) {
        return URI.create("http://localhost:" + ports.http() + "/");
    }

    /** Waits until the application says that it is ready. */
    public void awaitReady() throws InterruptedException {
        URI health = address(ports).resolve("/health/ready");
        program.awaitReady(() -> {
            refuseBrokenApplication();
            return Http.isFine(health);
        });
    }

    /** Waits until it can be given an application. */
    public void awaitRunning() throws InterruptedException {
        Path log = folder.resolve("log/server.log");
        program.awaitReady(() -> Files.exists(log) && Files.readString(log).contains("WFLYSRV0025"));
    }

    private void refuseBrokenApplication() {
        if (Files.exists(folder.resolve("deployments/integrity.ear.failed"))) {
            throw program.failure("could not deploy the application");
        }
    }

    public boolean isAlive() {
        return program.isAlive();
    }

    @Override
    public void close() {
        program.close();
    }

    private static void furnish(Path home, Path folder) throws IOException {
        Path standalone = home.resolve("standalone");
        if (!Files.exists(standalone)) {
            throw new StartFailed("The server is missing, so build first: " + home);
        }
        Folders.delete(folder);
        Folders.copy(standalone, folder, path -> {
            for (Path part : standalone.relativize(path)) {
                if (NOT_OURS.contains(part.toString())) {
                    return false;
                }
            }
            return true;
        });
    }
}
