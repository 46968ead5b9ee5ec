package nl.integrity.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import nl.integrity.audit.Actor;
import nl.integrity.audit.AuditTrail;
import nl.integrity.vault.KeyedHash;

/**
 * Slows down whoever does something too often, on all servers together. Nobody's thread is held: who is too fast is told how long to
 * wait. What is counted stays counted, whatever becomes of the caller's transaction.
 */
@ApplicationScoped
public class Throttle {
    /** So few that many addresses share each mark, and that no flood can fill the database. */
    private static final int MARK_BITS = 18;

    @Inject
    LimitStore counts;

    @Inject
    KeyedHash hash;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** @throws LimitReached when whoever comes from there has to wait; that is written down, without the source, once in a while */
    public void take(Limit limit, Source source) {
        take(limit, source.place());
    }

    /**
     * @param what is counted: a code, an address
     * @throws LimitReached when it has to wait
     */
    public void take(Limit limit, String what) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        Tally before = counts.change(today, limit, mark(today, limit, what), now, tally -> tally.asOf(limit, now)
                .another(limit, now));
        Tally counted = before.asOf(limit, now);
        Duration wait = counted.wait(limit, now);
        if (!wait.isZero()) {
            if (!counted.slowed()) {
                trail.recordRefusal(Actor.UNKNOWN, "TOO_OFTEN", limit.name());
            }
            throw new LimitReached(wait);
        }
    }

    /** What was taken was rightly taken: it does not count. */
    public void giveBack(Limit limit, Source source) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        counts.change(today, limit, mark(today, limit, source.place()), now, Tally::oneLess);
    }

    private int mark(LocalDate today, Limit limit, String what) {
        String salt = HexFormat.of().formatHex(counts.salt(today));
        byte[] bytes = hash.of("limit", salt + "\n" + limit + "\n" + what, Integer.BYTES);
        return ByteBuffer.wrap(bytes).getInt() >>> (Integer.SIZE - MARK_BITS);
    }
}
