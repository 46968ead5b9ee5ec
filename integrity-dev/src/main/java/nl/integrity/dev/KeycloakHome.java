package nl.integrity.dev;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Keycloak, unpacked and built for our database once, and then shared by everything that starts it. */
public final class KeycloakHome {
    // sessions stay in memory: kept in the database they would remember from which address people logged in
    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=true", "--features-disabled=persistent-user-sessions");

    private KeycloakHome() {}

    /** Makes it ready to start, unless it already is; whoever comes meanwhile, from any process, waits. */
    public static synchronized Path prepare(Checkout checkout) throws IOException, InterruptedException {
        Path home = checkout.keycloakHome();
        Files.createDirectories(home.resolveSibling("."));
        Path lock = home.resolveSibling(home.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // until the channel closes
            channel.lock();
            if (!isPrepared(checkout)) {
                // what was broken off half-way is not to be trusted
                Folders.delete(home);
                unpack(checkout.keycloakZip(), home);
                build(home, checkout.work().log("keycloak-build"));
                Files.write(built(home), BUILD);
            }
        }
        return home;
    }

    /** Is there nothing left to prepare? */
    public static boolean isPrepared(Checkout checkout) throws IOException {
        Path built = built(checkout.keycloakHome());
        return Files.exists(built) && Files.readAllLines(built).equals(BUILD);
    }

    private static Path built(Path home) {
        return home.resolve("integrity.built");
    }

    private static void build(Path home, Path log) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/kc.sh").toString()));
        command.addAll(BUILD);
        try (Program build = Program.start("Keycloak's build", log, Map.of(), command)) {
            build.awaitSuccess();
        }
    }

    private static void unpack(Path zip, Path home) throws IOException {
        if (!Files.exists(zip)) {
            throw new StartFailed("Keycloak's archive is missing, so build first: " + zip);
        }
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                // its first folder carries the version, and so does ours
                String inside = entry.getName().replaceFirst("^[^/]*/", "");
                Path target = home.resolve(inside).normalize();
                if (!target.startsWith(home)) {
                    throw new StartFailed("Keycloak's archive wants to write outside its folder: " + entry.getName());
                }
                write(in, entry, target);
            }
        }
    }

    private static void write(InputStream in, ZipEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(in, target);
        if (target.toString().endsWith(".sh")) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
