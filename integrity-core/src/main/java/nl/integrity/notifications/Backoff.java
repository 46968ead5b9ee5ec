package nl.integrity.notifications;

import java.time.Duration;

/** How long to wait before a notice that failed is tried again: a minute, then each time twice as long, up to an hour. For ever. */
final class Backoff {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration MOST = Duration.ofHours(1);
    /** From here on it is an hour anyway. */
    private static final int ENOUGH_DOUBLINGS = 6;

    private Backoff() {}

    /** @param attempts that failed so far, at least one */
    static Duration after(int attempts) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(attempts - 1, ENOUGH_DOUBLINGS));
        return wait.compareTo(MOST) > 0 ? MOST : wait;
    }
}
