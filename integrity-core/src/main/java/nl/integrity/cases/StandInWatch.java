package nl.integrity.cases;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.integrity.access.OpenToAll;

/** Gives what somebody had in hand while they stood in to somebody else, once their time is over. Their access needs no watch: it is asked each time. */
@Singleton
@Startup
@DependsOn("Migrations")
public class StandInWatch {
    @Inject
    StandInStore store;

    @Inject
    CaseStore cases;

    @Inject
    CaseOwners owners;

    @Inject
    Clock clock;

    /** Every hour; whoever comes second finds nothing to do. */
    @PermitAll
    @OpenToAll(because = "it does what is due, whoever asks, and shows nothing")
    @Schedule(hour = "*", minute = "4", persistent = false)
    public void look() {
        store.leftWithOwner(clock.instant()).stream()
                .flatMap(number -> cases.find(number).stream())
                .forEach(owners::replaceOwnerWithoutSeat);
    }
}
