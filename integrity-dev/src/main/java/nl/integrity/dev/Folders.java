package nl.integrity.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whole folders at a time. */
final class Folders {
    private Folders() {}

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        for (Path path : contents(folder, path -> true, Comparator.reverseOrder())) {
            Files.deleteIfExists(path);
        }
    }

    static void copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
        for (Path source : contents(from, wanted, Comparator.naturalOrder())) {
            Path target = to.resolve(from.relativize(source).toString());
            if (Files.isDirectory(source)) {
                Files.createDirectories(target);
            } else {
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(source, target);
            }
        }
    }

    private static List<Path> contents(Path folder, Predicate<Path> wanted, Comparator<Path> order) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(wanted).sorted(order).toList();
        }
    }
}
