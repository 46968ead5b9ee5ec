package nl.integrity.dev;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A Keycloak that keeps its data in our PostgreSQL and has the realm {@code integrity}. */
public final class Keycloak implements AutoCloseable {
    private final Program program;
    private final Ports ports;
    private final Secrets secrets;

    private Keycloak(Program program, Ports ports, Secrets secrets) {
        this.program = program;
        this.ports = ports;
        this.secrets = secrets;
    }

    /** Launches it and does not wait: see {@link #awaitReady}. */
    public static Keycloak launch(Path home, WorkFolder folder, Ports ports, Postgres postgres, Secrets secrets)
            throws IOException {
        List<String> command = List.of(
                home.resolve("bin/kc.sh").toString(),
                "start",
                "--optimized",
                "--cache=local",
                // it would tell each time we ask before it is ready
                "--log-level=info,io.smallrye.health:warn",
                "--hostname=http://localhost:" + ports.keycloak(),
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--http-management-port=" + ports.keycloakManagement());
        // passwords by environment: everybody on this machine can read a command line
        Map<String, String> environment = Map.of(
                "KC_DB_URL",
                postgres.url("keycloak"),
                "KC_DB_USERNAME",
                "keycloak",
                "KC_DB_PASSWORD",
                secrets.get(Secret.KEYCLOAK_DB_PASSWORD),
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                Realm.ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                secrets.get(Secret.KEYCLOAK_ADMIN_PASSWORD),
                "JAVA_OPTS_KC_HEAP",
                "-Xms128m -Xmx512m");
        Program program = Program.start("Keycloak", folder.log("keycloak"), environment, command);
        return new Keycloak(program, ports, secrets);
    }

    /** The address of a realm for whoever logs in on the ports, whether or not Keycloak runs. */
    public static URI realm(Ports ports) {
        return address(ports).resolve("/realms/" + Realm.NAME);
    }

    /** Waits until people can log in to the application at an address; brings the realm along. */
    public void awaitReady(URI application) throws IOException, InterruptedException {
        URI health = URI.create("http://localhost:" + ports.keycloakManagement() + "/health/ready");
        program.awaitReady(() -> Http.isFine(health));
        new Realm(address(ports), secrets).serve(application);
        URI discovery = URI.create(realm(ports) + "/.well-known/openid-configuration");
        program.awaitReady(() -> Http.isFine(discovery));
    }

    public boolean isAlive() {
        return program.isAlive();
    }

    @Override
    public void close() {
        program.close();
    }

    private static URI address(Ports ports) {
        return URI.create("http://localhost:" + ports.keycloak());
    }
}
