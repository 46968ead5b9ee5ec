package nl.integrity.deadlines;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Has the clocks looked at, on every server; hourly, so that a server that was down at midnight catches up. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class DeadlineTimer {
    @Inject
    DeadlineWatch watch;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "1", persistent = false)
    void look() {
        watch.look(clock.instant());
    }
}
