package nl.integrity.duties;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import nl.integrity.access.OpenToAll;

/** Looks whether somebody was appointed or is so no longer: a conflict that follows comes or goes by itself. */
@Singleton
@Startup
@DependsOn("Migrations")
public class AppointmentWatch {
    @Inject
    RuleStore rules;

    @Inject
    Reckoning reckoning;

    /** Every hour; whichever server comes second finds nothing to do. */
    @PermitAll
    @OpenToAll(because = "it works out what follows from what others did, whoever asks, and shows nothing")
    @Schedule(hour = "*", minute = "9", persistent = false)
    public void look() {
        rules.lock();
        reckoning.follow();
    }
}
