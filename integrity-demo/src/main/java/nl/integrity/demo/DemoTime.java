package nl.integrity.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import nl.integrity.shared.SystemTime;

/** The machine's time, but for a thread that tells of the past. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class DemoTime {
    private static final ThreadLocal<Duration> AGO = ThreadLocal.withInitial(() -> Duration.ZERO);

    @Produces
    Clock clock() {
        return new PastClock(Clock.system(SystemTime.ZONE));
    }

    /** Does something as if it were a while ago. */
    static void ago(Duration ago, Runnable deed) {
        AGO.set(ago);
        try {
            deed.run();
        } finally {
            AGO.remove();
        }
    }

    static boolean isPast() {
        return !AGO.get().isZero();
    }

    private static final class PastClock extends Clock {
        private final Clock now;

        PastClock(Clock now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now.instant().minus(AGO.get());
        }

        @Override
        public ZoneId getZone() {
            return now.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new PastClock(now.withZone(zone));
        }
    }
}
