package nl.integrity.access;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Throws away yesterday's salt and counters, also when nobody comes by. */
@Singleton
@Startup
@DependsOn("Migrations")
public class LimitSweep {
    @Inject
    LimitStore counts;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "1", persistent = false)
    public void sweep() {
        counts.forgetBefore(LocalDate.now(clock));
    }
}
