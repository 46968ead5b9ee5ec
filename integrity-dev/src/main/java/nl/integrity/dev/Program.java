package nl.integrity.dev;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program that runs beside us with a log of its own, and that never outlives its owner. */
final class Program implements AutoCloseable {
    /** Something that becomes true; whatever goes wrong while asking means: not yet. */
    interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration FAREWELL = Duration.ofSeconds(45);

    private final String name;
    private final Path log;
    private final Process process;

    private Program(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    static Program start(String name, Path log, Map<String, String> environment, List<String> command)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(Program::steersAnotherServer);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return new Program(name, log, builder.start());
    }

    // the developer's own Keycloak or WildFly is none of our business, nor ours of theirs
    private static boolean steersAnotherServer(String variable) {
        return variable.matches("(KC|KEYCLOAK|QUARKUS|JBOSS|INTEGRITY)_.*|(PREPEND_)?JAVA_OPTS.*|RUN_CONF|MODULE_OPTS");
    }

    void awaitReady(Condition ready) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!holds(ready)) {
            if (!process.isAlive()) {
                throw failure("stopped while it was starting");
            }
            if (System.nanoTime() > deadline) {
                throw failure("was not ready within " + PATIENCE.toSeconds() + " seconds");
            }
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
    }

    void awaitSuccess() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw failure("was not finished within " + PATIENCE.toSeconds() + " seconds");
        }
        if (process.exitValue() != 0) {
            throw failure("ended with status " + process.exitValue());
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    StartFailed failure(String what) {
        return new StartFailed(name + " " + what + ": " + lastLine() + " (all of it: " + log + ")");
    }

    /** Asks it and its children to stop, and makes them if they do not. */
    @Override
    public void close() {
        List<ProcessHandle> family = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        family.forEach(ProcessHandle::destroy);
        if (!Farewell.allGone(family, FAREWELL)) {
            family.forEach(ProcessHandle::destroyForcibly);
            Farewell.allGone(family, FAREWELL);
        }
    }

    private static boolean holds(Condition condition) throws InterruptedException {
        try {
            return condition.holds();
        } catch (IOException notYet) {
            return false;
        }
    }

    private String lastLine() {
        try {
            String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
            List<String> errors = lines.stream()
                    .filter(line -> line.contains("ERROR") || line.contains("FATAL"))
                    .toList();
            List<String> telling = errors.isEmpty() ? lines : errors;
            return telling.isEmpty()
                    ? "it said nothing"
                    : telling.get(telling.size() - 1).strip();
        } catch (IOException e) {
            return "its log cannot be read";
        }
    }
}
