package nl.integrity.access;

import java.time.Duration;
import java.time.Instant;

/**
 * How often something was done, and what follows from it for the next time.
 *
 * @param since the first time that counts
 * @param last the latest time
 * @param slowed whether somebody was made to wait
 */
record Tally(int count, Instant since, Instant last, boolean slowed) {
    static Tally none(Instant now) {
        return new Tally(0, now, now, false);
    }

    /** What is left of it by now: nothing, when it began too long ago. */
    Tally asOf(Limit limit, Instant now) {
        return now.isBefore(since.plus(limit.window())) ? this : none(now);
    }

    /** How long the next one has to wait; zero when it need not. */
    Duration wait(Limit limit, Instant now) {
        Duration pause = limit.waitAfter(count);
        Duration wait = Duration.between(now, last.plus(pause));
        // the latest may be a moment ahead of now: it came from another server, or was first at the counter
        return pause.isZero() || wait.isNegative() ? Duration.ZERO : wait;
    }

    /** One more came. Who has to wait is not counted, or else somebody could keep others waiting for ever. */
    Tally another(Limit limit, Instant now) {
        return wait(limit, now).isZero()
                ? new Tally(count + 1, since, now, slowed)
                : new Tally(count, since, last, true);
    }

    /** One less: it was rightly done. */
    Tally oneLess() {
        return new Tally(Math.max(count - 1, 0), since, last, slowed);
    }
}
