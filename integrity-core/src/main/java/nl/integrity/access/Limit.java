package nl.integrity.access;

import java.time.Duration;
import java.util.Collections;
import java.util.List;

/**
 * What may be done only so often. It is never shut for long: a whole office, and everybody behind one exit of Tor, comes from one
 * place. Whoever goes on too fast waits, each time twice as long, up to a most.
 */
public enum Limit {
    /** Reports from one place. */
    SUBMISSION(30, Duration.ofSeconds(5), Duration.ofMinutes(2), Duration.ofHours(1)),
    /** Files from one place. */
    UPLOAD(120, Duration.ofSeconds(2), Duration.ofMinutes(1), Duration.ofHours(1)),
    /** Codes from one place that opened nothing; one that opens a report is not counted. */
    CODE_ATTEMPT(10, Duration.ofSeconds(2), Duration.ofMinutes(1), Duration.ofHours(1)),
    /** Times that one code was typed, wherever, whether it opened something or not. */
    CODE(30, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofHours(1)),
    /** Messages to addresses that people gave, from one place. */
    NOTICE(10, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofHours(1));

    private static final int ENOUGH_DOUBLINGS = 20;

    private final int free;
    private final Duration first;
    private final Duration most;
    private final Duration window;

    Limit(int free, Duration first, Duration most, Duration window) {
        this.free = free;
        this.first = first;
        this.most = most;
        this.window = window;
    }

    /** How long to wait after it was done this many times. */
    Duration waitAfter(int count) {
        if (count < free) {
            return Duration.ZERO;
        }
        Duration wait = first.multipliedBy(1L << Math.min(count - free, ENOUGH_DOUBLINGS));
        return Collections.min(List.of(wait, most));
    }

    /** For how long a first time is remembered, and all that followed with it. */
    Duration window() {
        return window;
    }
}
