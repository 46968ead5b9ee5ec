package nl.integrity.dev;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Consumer;

/** Tells what is going on, a line per step with the seconds gone by, and gives a sign of life when a step takes long. */
final class Steps implements Consumer<String>, AutoCloseable {
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final PrintStream out;
    private final long started;
    private final Thread signsOfLife = new Thread(this::breakSilence, "signs-of-life");
    private String current = "";

    private Steps(PrintStream out, Duration before) {
        this.out = out;
        this.started = System.nanoTime() - before.toNanos();
    }

    /** Counts on from what went before: the build. */
    static Steps countingFrom(Duration before, PrintStream out) {
        Steps steps = new Steps(out, before);
        steps.signsOfLife.setDaemon(true);
        steps.signsOfLife.start();
        return steps;
    }

    @Override
    public synchronized void accept(String step) {
        current = step;
        print(step);
        notifyAll();
    }

    private synchronized void breakSilence() {
        try {
            while (true) {
                String before = current;
                wait(SILENCE.toMillis());
                if (before.equals(current) && !before.isEmpty()) {
                    print("  ... " + before);
                }
            }
        } catch (InterruptedException e) {
            // closed
        }
    }

    private void print(String line) {
        long seconds = (System.nanoTime() - started) / 1_000_000_000;
        out.printf("[%3d s] %s%n", seconds, line);
    }

    @Override
    public void close() {
        signsOfLife.interrupt();
    }
}
