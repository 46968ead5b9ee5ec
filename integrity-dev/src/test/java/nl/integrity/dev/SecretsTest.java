package nl.integrity.dev;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @Test
    void a_second_run_finds_the_secrets_of_the_first(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("new/secrets.env");
        Secrets first = Secrets.keptIn(file);
        Secrets second = Secrets.keptIn(file);
        assertThat(Secret.values())
                .allSatisfy(secret -> assertThat(second.get(secret)).isEqualTo(first.get(secret)));
    }

    @Test
    void nobody_else_reads_the_file(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("secrets.env");
        Secrets.keptIn(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_secret_that_is_new_to_this_version_is_added_and_the_others_stay(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("secrets.env");
        Files.write(file, List.of("INTEGRITY_DB_PASSWORD=dev-before"));
        assertThat(Secrets.keptIn(file).get(Secret.INTEGRITY_DB_PASSWORD)).isEqualTo("dev-before");
        assertThat(Files.readAllLines(file)).hasSameSizeAs(Secret.values());
    }

    @Test
    void every_secret_of_the_application_is_marked_as_one_for_development() {
        Secrets secrets = Secrets.random();
        assertThat(Arrays.stream(Secret.values()).filter(secret -> secret.name().startsWith("INTEGRITY_")))
                .isNotEmpty()
                .allSatisfy(secret -> assertThat(secrets.get(secret)).matches("dev[-+].+"));
    }

    @Test
    void the_master_key_opens_what_it_sealed() throws Exception {
        String key = Secrets.random().get(Secret.INTEGRITY_MASTER_KEY);
        byte[] json = Base64.getDecoder().decode(key.substring("dev-".length()));
        Aead master = TinkJsonProtoKeysetFormat.parseKeyset(
                        new String(json, StandardCharsets.UTF_8), AeadConfig2026.get(), InsecureSecretKeyAccess.get())
                .getPrimitive(AeadConfig2026.get(), Aead.class);
        byte[] row = {1};
        assertThat(master.decrypt(master.encrypt(new byte[] {42}, row), row)).containsExactly(42);
    }

    @Test
    void the_state_key_is_256_bits_with_its_mark() {
        String key = Secrets.random().get(Secret.INTEGRITY_STATE_KEY);
        assertThat(key).startsWith("dev+").hasSize(44);
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
    }

    @Test
    void the_demo_password_can_be_read_aloud_and_typed() {
        assertThat(Secrets.random().get(Secret.DEMO_PASSWORD)).matches("[a-z]+-[a-z]+-[a-z]+-[0-9]{4}");
    }
}
