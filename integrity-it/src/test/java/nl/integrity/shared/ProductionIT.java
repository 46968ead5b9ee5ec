package nl.integrity.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import nl.integrity.dev.StartFailed;
import nl.integrity.dev.WorkFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductionIT {
    @Test
    void in_production_the_server_refuses_a_secret_made_for_development_and_does_not_say_which_it_was(
            @TempDir Path work) throws Exception {
        Checkout checkout = new Checkout(Path.of(System.getProperty("integrity.checkout")));
        WorkFolder folder = new WorkFolder(work);
        Ports ports = Ports.free();
        Secrets secrets = Secrets.random();
        try (Postgres database = Postgres.startForgetful(checkout, folder, ports.database(), secrets)) {
            Map<String, String> environment =
                    new TreeMap<>(Server.environment(database, Keycloak.realm(ports), secrets, ports));
            environment.remove("INTEGRITY_MODE");
            try (Server server = Server.launch(checkout.server(), folder, checkout.ear(), ports, environment)) {
                assertThatThrownBy(server::awaitReady).isInstanceOf(StartFailed.class);
            }
            assertThat(Files.readString(folder.log("server")))
                    .contains("holds a secret made for development. Give this server a secret of its own.")
                    .doesNotContain(secrets.get(Secret.INTEGRITY_DB_PASSWORD))
                    .doesNotContain(secrets.get(Secret.INTEGRITY_MASTER_KEY))
                    .doesNotContain(secrets.get(Secret.INTEGRITY_OIDC_SECRET));
        }
    }
}
