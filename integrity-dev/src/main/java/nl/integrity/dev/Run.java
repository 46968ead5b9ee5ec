package nl.integrity.dev;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.FileLockInterruptionException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** What {@code bin/run} does after the build: starts everything, tells when it is ready, and stops it when asked to. */
public final class Run {
    private final Checkout checkout = new Checkout(Path.of(""));
    private final WorkFolder folder = checkout.work();
    private final List<String> arguments;
    private final PrintStream out;

    private Run(List<String> arguments, PrintStream out) {
        this.arguments = arguments;
        this.out = out;
    }

    /** {@code --demo} and {@code --fresh} as in {@code bin/run --help}. */
    public static void main(String[] arguments) {
        CountDownLatch stopped = new CountDownLatch(1);
        Thread main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (stopped.getCount() > 0) {
                System.out.println("Stopping the server, Keycloak and PostgreSQL");
            }
            main.interrupt();
            awaitQuietly(stopped);
        }));
        int status = 1;
        try {
            status = new Run(List.of(arguments), System.out).run();
        } finally {
            stopped.countDown();
        }
        System.exit(status);
    }

    private int run() {
        try {
            Files.createDirectories(folder.root());
            Files.setPosixFilePermissions(folder.root(), PosixFilePermissions.fromString("rwx------"));
            runAlone();
            return 0;
        } catch (InterruptedException | ClosedByInterruptException | FileLockInterruptionException e) {
            out.println("Everything has stopped; the data is kept in "
                    + folder.root().getFileName() + ".");
            return 0;
        } catch (StartFailed e) {
            System.err.println("Integrity cannot run. " + e.getMessage());
            return 1;
        } catch (IOException e) {
            System.err.println("Integrity cannot run. " + e);
            return 1;
        }
    }

    private void runAlone() throws IOException, InterruptedException {
        try (FileChannel channel = FileChannel.open(
                        folder.root().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new StartFailed("It already runs from this folder; stop that one first.");
            }
            if (arguments.contains("--fresh")) {
                out.println(
                        "Throwing away the development data in " + folder.root().getFileName() + ".");
                folder.forget();
            }
            start();
        }
    }

    private void start() throws IOException, InterruptedException {
        if (Files.exists(folder.database()) && !Files.exists(folder.secrets())) {
            throw new StartFailed(
                    "The data has lost its secrets (.integrity/secrets.env); 'bin/run --fresh' starts anew.");
        }
        Secrets secrets = Secrets.keptIn(folder.secrets());
        Ports ports = Ports.from(System.getenv());
        try (Platform platform = start(ports, secrets)) {
            folder.rememberReady();
            out.println();
            out.println("Integrity is ready: " + platform.address());
            out.println("What it mails arrives in .integrity/mail");
            out.println("A letter to a reporter can be taken back for the minutes in .integrity/letter-window");
            out.println(accounts(secrets));
            watch(platform);
        }
    }

    private Platform start(Ports ports, Secrets secrets) throws IOException, InterruptedException {
        Duration building = Duration.ofSeconds(Long.getLong("nl.integrity.dev.seconds", 0));
        try (Steps steps = Steps.countingFrom(building, out)) {
            return Platform.start(checkout, folder, ports, secrets, ear(), steps);
        }
    }

    private Path ear() throws IOException {
        if (arguments.contains("--demo") || folder.isNew()) {
            return DemoEar.make(checkout.ear(), checkout.demoJar(), folder.demoEar());
        }
        return checkout.ear();
    }

    private void watch(Platform platform) throws InterruptedException {
        ProcessHandle launcher = ProcessHandle.current().parent().orElseThrow();
        while (platform.isAlive()) {
            if (!launcher.isAlive()) {
                // nobody is left to press Ctrl-C
                return;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new StartFailed("One of its programs stopped by itself; see the logs in " + folder.root() + "/log.");
    }

    private static String accounts(Secrets secrets) {
        String rows = Realm.accounts().stream().map(Run::row).collect(Collectors.joining("\n"));
        return "\nDemo accounts, all with the password " + secrets.get(Secret.DEMO_PASSWORD) + "\n\n" + rows
                + "\n\nCtrl-C stops everything.";
    }

    private static String row(Account account) {
        String roles = account.roles().stream()
                .filter(role -> account.roles().size() == 1 || !role.equals("employee"))
                .collect(Collectors.joining(", "));
        return String.format("  %-18s %-14s %s", account.name(), account.username(), roles);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
