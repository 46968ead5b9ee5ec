package nl.integrity.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder in which one environment keeps its database, secrets and logs: {@code .integrity}, or a temporary one of a test. */
public record WorkFolder(Path root) {
    public WorkFolder {
        root = root.toAbsolutePath().normalize();
    }

    public Path database() {
        return root.resolve("db");
    }

    public Path secrets() {
        return root.resolve("secrets.env");
    }

    /** What was mailed since the start, a file each. */
    public Path mail() {
        return root.resolve("mail");
    }

    /** For how many minutes a letter can be taken back; read each time that one is sent. */
    public Path letterWindow() {
        return root.resolve("letter-window");
    }

    /** Long enough to see it happen, and short enough to wait for; until somebody writes another number there. */
    void openLetterWindow() throws IOException {
        if (!Files.exists(letterWindow())) {
            Files.writeString(letterWindow(), "2");
        }
    }

    /** What the server keeps while it runs; made anew at each start. */
    public Path server() {
        return root.resolve("server");
    }

    public Path demoEar() {
        return root.resolve("integrity-demo.ear");
    }

    /** The log of a program, in a folder that exists. */
    public Path log(String program) throws IOException {
        return Files.createDirectories(root.resolve("log")).resolve(program + ".log");
    }

    /** Has this environment never been ready before? */
    public boolean isNew() {
        return !Files.exists(readyOnce());
    }

    void rememberReady() throws IOException {
        Files.writeString(readyOnce(), "");
    }

    /** Throws away the data and the secrets that belong to it, and keeps the programs that were unpacked. */
    public void forget() throws IOException {
        Folders.delete(database());
        Folders.delete(server());
        Files.deleteIfExists(secrets());
        Files.deleteIfExists(readyOnce());
    }

    private Path readyOnce() {
        return root.resolve("ready-once");
    }
}
