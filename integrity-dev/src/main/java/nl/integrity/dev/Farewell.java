package nl.integrity.dev;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for processes to be gone, whoever started them. */
final class Farewell {
    private Farewell() {}

    static boolean allGone(Collection<ProcessHandle> processes, Duration patience) {
        CompletableFuture<?> gone = CompletableFuture.allOf(
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new));
        // whoever stops us must not keep us from stopping the others
        boolean interrupted = Thread.interrupted();
        try {
            gone.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            interrupted = true;
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
