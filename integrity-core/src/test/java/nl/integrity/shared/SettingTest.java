package nl.integrity.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {
    static final List<String> SECRETS =
            List.of("DB_PASSWORD", "DB_OWNER_PASSWORD", "MASTER_KEY", "STATE_KEY", "OIDC_SECRET");

    private final Path folder;

    SettingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_server_with_secrets_of_its_own_starts() {
        assertThatCode(() -> Setting.check(allSecrets())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @FieldSource("SECRETS")
    void a_server_without_one_of_its_secrets_does_not_start_and_says_which(String secret) {
        Map<String, String> environment = allSecrets();
        environment.remove("INTEGRITY_" + secret);
        assertThatThrownBy(() -> Setting.check(environment))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("INTEGRITY_" + secret + " ");
    }

    @ParameterizedTest
    @FieldSource("SECRETS")
    void a_server_in_production_with_a_secret_made_for_development_does_not_start(String secret) {
        for (String made : List.of("dev-secret", "dev+c2VjcmV0", "  dev-secret\n")) {
            Map<String, String> environment = allSecrets();
            environment.put("INTEGRITY_" + secret, made);
            assertThatThrownBy(() -> Setting.check(environment))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("INTEGRITY_" + secret + " holds a secret made for development")
                    .hasMessageNotContaining("c2VjcmV0")
                    .hasMessageNotContaining("dev-secret");
        }
    }

    @ParameterizedTest
    @FieldSource("SECRETS")
    void nor_when_that_secret_comes_out_of_a_file(String secret) throws IOException {
        Map<String, String> environment = allSecrets();
        environment.remove("INTEGRITY_" + secret);
        environment.put("INTEGRITY_" + secret + "_FILE", file("dev-secret\n"));
        assertThatThrownBy(() -> Setting.check(environment))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("INTEGRITY_" + secret + " holds a secret made for development");
    }

    @Test
    void on_a_developers_machine_secrets_made_for_development_will_do() {
        Map<String, String> environment = allSecrets();
        environment.replaceAll((name, secret) -> "dev-" + secret);
        environment.put("INTEGRITY_MODE", "development");
        assertThatCode(() -> Setting.check(environment)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "production", "Development", "dev", "test", "acceptance"})
    void a_server_that_does_not_say_to_be_for_development_is_taken_for_one_in_production(@Nullable String mode) {
        assertThat(Setting.inProduction(mode == null ? Map.of() : Map.of("INTEGRITY_MODE", mode)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"development", " development\n"})
    void development_is_said_in_one_word(String mode) {
        assertThat(Setting.inProduction(Map.of("INTEGRITY_MODE", mode))).isFalse();
    }

    @Test
    void a_setting_is_a_variable_or_the_content_of_the_file_that_another_one_names() throws IOException {
        assertThat(Setting.DB_URL.value(Map.of("INTEGRITY_DB_URL", " jdbc:here \n")))
                .contains("jdbc:here");
        assertThat(Setting.DB_URL.value(Map.of("INTEGRITY_DB_URL_FILE", file("jdbc:there\n"))))
                .contains("jdbc:there");
        assertThat(Setting.DB_URL.value(
                        Map.of("INTEGRITY_DB_URL", "jdbc:here", "INTEGRITY_DB_URL_FILE", file("jdbc:there"))))
                .contains("jdbc:here");
        assertThat(Setting.DB_URL.value(Map.of())).isEmpty();
    }

    @Test
    void a_variable_that_is_set_to_nothing_does_not_hide_the_file() throws IOException {
        assertThat(Setting.DB_URL.value(Map.of("INTEGRITY_DB_URL", "", "INTEGRITY_DB_URL_FILE", file("jdbc:there"))))
                .contains("jdbc:there");
    }

    @Test
    void an_empty_file_is_no_value_and_a_missing_one_is_named() throws IOException {
        assertThat(Setting.DB_URL.value(Map.of("INTEGRITY_DB_URL_FILE", file("\n"))))
                .isEmpty();
        String missing = folder.resolve("missing").toString();
        assertThatThrownBy(() -> Setting.DB_URL.value(Map.of("INTEGRITY_DB_URL_FILE", missing)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(missing);
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("setting"), content).toString();
    }

    private static Map<String, String> allSecrets() {
        Map<String, String> environment = new HashMap<>();
        SECRETS.forEach(secret -> environment.put("INTEGRITY_" + secret, "a secret of our own"));
        return environment;
    }
}
