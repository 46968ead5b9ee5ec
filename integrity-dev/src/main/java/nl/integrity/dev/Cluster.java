package nl.integrity.dev;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/** The running PostgreSQL server of one data folder. */
final class Cluster implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres running;
    private final Path data;

    private Cluster(EmbeddedPostgres running, Path data) {
        this.running = running;
        this.data = data;
    }

    /** Starts it on what the folder holds, or makes an empty one. */
    static Cluster start(Checkout checkout, WorkFolder folder, int port, String superuserPassword, String durable)
            throws IOException, InterruptedException {
        Path log = folder.log("postgresql");
        Files.deleteIfExists(log);
        Path password = Files.createTempFile("integrity", ".pw");
        try {
            Files.writeString(password, superuserPassword);
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setOverrideWorkingDirectory(checkout.postgresql().toFile())
                    .setDataDirectory(folder.database())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(PATIENCE)
                    .setConnectConfig("password", superuserPassword)
                    .setOutputRedirector(Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(Redirect.appendTo(log.toFile()));
            cluster(password).forEach(builder::setLocaleConfig);
            server(durable).forEach(builder::setServerConfig);
            return await(begin(builder), folder.database());
        } catch (ExecutionException e) {
            abandon(checkout.postgresql(), folder.database());
            throw new StartFailed("PostgreSQL did not start (" + e.getCause() + "); see " + log + ".", e);
        } finally {
            Files.delete(password);
        }
    }

    // in a thread of its own: interrupted, the library loses track of what it has started
    private static CompletableFuture<EmbeddedPostgres> begin(EmbeddedPostgres.Builder builder) {
        CompletableFuture<EmbeddedPostgres> begun = new CompletableFuture<>();
        new Thread(() -> {
                    try {
                        begun.complete(builder.start());
                    } catch (Throwable e) {
                        begun.completeExceptionally(e);
                    }
                })
                .start();
        return begun;
    }

    private static Cluster await(CompletableFuture<EmbeddedPostgres> begun, Path data)
            throws ExecutionException, InterruptedException {
        try {
            return new Cluster(begun.get(), data);
        } catch (InterruptedException e) {
            begun.thenAccept(running -> new Cluster(running, data).close()).get();
            throw e;
        }
    }

    // the library hands these to initdb: sorting by code point, in the same way on every system
    private static Map<String, String> cluster(Path password) {
        return Map.of(
                "locale-provider", "builtin",
                "builtin-locale", "C.UTF-8",
                "locale", "C",
                "encoding", "UTF8",
                "auth-host", "scram-sha-256",
                "auth-local", "reject",
                "pwfile", password.toString());
    }

    // the library itself would trade durability for speed
    private static Map<String, String> server(String durable) {
        return Map.of(
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "max_connections", "100",
                "fsync", durable,
                "synchronous_commit", durable,
                "full_page_writes", durable,
                "password_encryption", "scram-sha-256");
    }

    int port() {
        return running.getPort();
    }

    boolean isAlive() {
        return postmaster(data).isPresent();
    }

    /** Stops it, and waits until everything is on disk. */
    @Override
    public void close() {
        Optional<ProcessHandle> postmaster = postmaster(data);
        boolean interrupted = Thread.interrupted();
        try {
            running.close();
        } catch (IOException e) {
            postmaster.ifPresent(ProcessHandle::destroy);
        }
        // the library itself waits for five seconds only
        postmaster.ifPresent(process -> Farewell.allGone(List.of(process), PATIENCE));
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    // a start that is broken off may have got as far as the server itself, and what is left may still start more
    private static void abandon(Path programs, Path data) {
        for (var left = ours(programs, data); !left.isEmpty(); left = ours(programs, data)) {
            left.forEach(ProcessHandle::destroy);
            if (!Farewell.allGone(left, PATIENCE)) {
                return;
            }
        }
    }

    private static List<ProcessHandle> ours(Path programs, Path data) {
        return Stream.concat(postmaster(data).stream(), ProcessHandle.current().descendants())
                .filter(process -> process.info().commandLine().orElse("").contains(programs.toString()))
                .toList();
    }

    private static Optional<ProcessHandle> postmaster(Path data) {
        try (Stream<String> lines = Files.lines(data.resolve("postmaster.pid"))) {
            return lines.findFirst()
                    .filter(pid -> pid.matches("[0-9]+"))
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                    .filter(ProcessHandle::isAlive);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
