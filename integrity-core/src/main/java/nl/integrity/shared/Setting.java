package nl.integrity.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the people who run the server decide: each an environment variable {@code INTEGRITY_<name>}, or the content of the
 * file that {@code INTEGRITY_<name>_FILE} names.
 */
public enum Setting {
    /** {@code production} (when absent) or {@code development}. */
    MODE(false),
    DB_URL(false),
    DB_PASSWORD(true),
    DB_OWNER_PASSWORD(true),
    /** The database role the application works under; the migrations grant it what it may do. */
    DB_USER(false),
    /** The master key: a Tink AES-256-GCM keyset in JSON, in base64. */
    MASTER_KEY(true),
    /** 256 random bits in base64, equal on every node: seals the state that a page carries. */
    STATE_KEY(true),
    /** The address of the realm at the identity provider. */
    OIDC_URL(false),
    /** By which name the application is known there. */
    OIDC_CLIENT(false),
    OIDC_SECRET(true),
    /** The server that takes mail; without it no mail is sent. */
    MAIL_HOST(false),
    MAIL_USER(false),
    MAIL_PASSWORD(false),
    /** {@code false} to hand mail over without TLS; never across a network. */
    MAIL_STARTTLS(false),
    /** The sender of all mail: an address, or a neutral name with one. */
    MAIL_FROM(false),
    /** The subject of all mail. */
    MAIL_SUBJECT(false),
    /** Up to how many minutes a mail waits, so that its time tells nothing of when somebody did something. */
    MAIL_DELAY(false),
    /** {@code true}: this server hands over no mail; it waits for another server, or for later. */
    MAIL_PAUSED(false),
    /** For how many minutes a letter to a reporter can be taken back; until then it is not delivered. 0: it is delivered at once. */
    LETTER_WINDOW(false),
    /** Where colleagues find the application, for the link in what they are sent. */
    ADDRESS(false),
    /** Where clamd looks for malware in files: {@code host:port}, or the path of its socket. Without it nothing is looked at. */
    CLAMD(false);

    private static final List<String> DEVELOPMENT_MARKS = List.of("dev-", "dev+");

    private final boolean secret;

    Setting(boolean secret) {
        this.secret = secret;
    }

    /** The value, stripped of surrounding white space; empty when it is not set. */
    public Optional<String> value() {
        return value(System.getenv());
    }

    /** @throws IllegalStateException when it is not set, naming the variable */
    public String required() {
        return required(System.getenv());
    }

    public static boolean inProduction() {
        return inProduction(System.getenv());
    }

    /** @throws IllegalStateException when a secret is missing, or when one made for development is used in production */
    static void check() {
        check(System.getenv());
    }

    static void check(Map<String, String> environment) {
        Arrays.stream(values()).filter(setting -> setting.secret).forEach(setting -> {
            String value = setting.required(environment);
            if (inProduction(environment) && DEVELOPMENT_MARKS.stream().anyMatch(value::startsWith)) {
                throw new IllegalStateException("INTEGRITY_" + setting.name()
                        + " holds a secret made for development. Give this server a secret of its own.");
            }
        });
    }

    static boolean inProduction(Map<String, String> environment) {
        return !MODE.value(environment).orElse("production").equals("development");
    }

    Optional<String> value(Map<String, String> environment) {
        String name = "INTEGRITY_" + name();
        return given(environment.get(name))
                .or(() -> given(environment.get(name + "_FILE")).flatMap(file -> given(read(file))));
    }

    private String required(Map<String, String> environment) {
        return value(environment)
                .orElseThrow(() -> new IllegalStateException("Set INTEGRITY_" + name() + " (or INTEGRITY_" + name()
                        + "_FILE): the server cannot do without."));
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(some -> !some.isEmpty());
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the file of a setting: " + file, e);
        }
    }
}
