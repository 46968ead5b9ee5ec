package nl.integrity.confidants;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import nl.integrity.access.OpenToAll;

/** Looks once a day for what will be lacking among confidants, so that the coordinator hears of it before it begins. */
@Singleton
@Startup
@DependsOn("Migrations")
public class ConfidantWatch {
    @Inject
    Gaps gaps;

    @Inject
    GapStore store;

    @Inject
    Confidants confidants;

    /** Every hour, so that a server that was down at midnight catches up; whoever comes second finds that it was done. */
    @PermitAll
    @OpenToAll(because = "it tells what is due, whoever asks, and shows nothing")
    @Schedule(hour = "*", minute = "4", persistent = false)
    public void look() {
        if (store.isToLook(confidants.today())) {
            gaps.tell();
        }
    }
}
