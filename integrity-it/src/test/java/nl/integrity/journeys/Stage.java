package nl.integrity.journeys;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The running product and the browsers in front of it: set up once, for all journeys. */
final class Stage implements AutoCloseable {
    private final Stack stack;
    private final Queue<Chromium> idle = new ConcurrentLinkedQueue<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final Set<String> photographed = ConcurrentHashMap.newKeySet();

    private Stage(Stack stack, Chromium first) {
        this.stack = stack;
        idle.add(first);
    }

    static Stage open() throws IOException, InterruptedException {
        // on a busy machine, a large file takes its time
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        // the browser first: when it is missing, nobody should wait for the rest
        Chromium chromium = Chromium.open();
        boolean complete = false;
        try {
            Files.createDirectories(Stack.screens());
            Stage stage = new Stage(Stack.start(), chromium);
            complete = true;
            return stage;
        } finally {
            if (!complete) {
                chromium.close();
            }
        }
    }

    /** A browser that no other journey has: as many come to be as there are journeys at once. */
    Chromium lend() {
        Chromium chromium = idle.poll();
        return chromium == null ? Chromium.open() : chromium;
    }

    void takeBack(Chromium chromium) {
        idle.add(chromium);
    }

    /** The pages that were examined already. */
    Set<String> seen() {
        return seen;
    }

    /** The screens of which there is a picture already. */
    Set<String> photographed() {
        return photographed;
    }

    Stack stack() {
        return stack;
    }

    @Override
    public void close() {
        try (stack) {
            idle.forEach(Chromium::close);
        }
    }
}
