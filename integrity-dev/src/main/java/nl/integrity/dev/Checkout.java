package nl.integrity.dev;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/** A checkout of the repository: where the build leaves what there is to start. */
public record Checkout(Path root) {
    public Checkout {
        root = root.toAbsolutePath().normalize();
    }

    /** The server as the build provisioned it, without the application. */
    public Path server() {
        return root.resolve("integrity-ear/target/server");
    }

    public Path ear() {
        return root.resolve("integrity-ear/target/integrity.ear");
    }

    public Path demoJar() {
        return root.resolve("integrity-demo/target/integrity-demo.jar");
    }

    public Path keycloakZip() {
        return root.resolve("integrity-dev/target/keycloak-" + keycloakVersion() + ".zip");
    }

    /** The folder that {@code bin/run} keeps its data in; what it unpacks there serves the tests as well. */
    public WorkFolder work() {
        return new WorkFolder(root.resolve(".integrity"));
    }

    /** Where Keycloak is unpacked and prepared, once for all that use it. */
    public Path keycloakHome() {
        return work().root().resolve("keycloak-" + keycloakVersion());
    }

    /** Where PostgreSQL is unpacked, once for all that use it. */
    public Path postgresql() {
        return work().root().resolve("postgresql");
    }

    private static String keycloakVersion() {
        Properties versions = new Properties();
        try (InputStream in = Objects.requireNonNull(Checkout.class.getResourceAsStream("dev.properties"))) {
            versions.load(in);
        } catch (IOException e) {
            throw new StartFailed("The module integrity-dev was built without its versions.", e);
        }
        return versions.getProperty("keycloak.version");
    }
}
