package nl.integrity.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The secrets of one environment. */
public final class Secrets {
    private final Map<Secret, String> values;

    private Secrets(Map<Secret, String> values) {
        this.values = values;
    }

    /** Secrets that are gone with the test that made them. */
    public static Secrets random() {
        return completed(List.of());
    }

    /** Those in the file; what is not in it yet is made and added. */
    public static Secrets keptIn(Path file) throws IOException {
        List<String> before = Files.exists(file) ? Files.readAllLines(file) : List.of();
        Secrets secrets = completed(before);
        if (!secrets.lines().equals(before)) {
            secrets.write(file);
        }
        return secrets;
    }

    public String get(Secret secret) {
        return Objects.requireNonNull(values.get(secret));
    }

    private static Secrets completed(List<String> lines) {
        Map<String, String> known = lines.stream()
                .map(line -> line.split("=", 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (first, second) -> second));
        Map<Secret, String> values = new EnumMap<>(Secret.class);
        for (Secret secret : Secret.values()) {
            String value = known.get(secret.name());
            values.put(secret, value == null ? secret.fresh() : value);
        }
        return new Secrets(values);
    }

    private void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(draft, lines());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private List<String> lines() {
        return Arrays.stream(Secret.values())
                .map(secret -> secret + "=" + get(secret))
                .toList();
    }
}
