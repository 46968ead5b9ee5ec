package nl.integrity.committees;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.integrity.access.OpenToAll;
import nl.integrity.audit.Actor;
import nl.integrity.audit.AuditTrail;

/** Tells of committees that are no more, of seats whose term is over, and of committees that are not complete or will not be within a month; each once a day. */
@Singleton
@Startup
@DependsOn("Migrations")
public class SeatWatch {
    private static final int AHEAD = 31;

    @Inject
    CommitteeStore store;

    @Inject
    FoundingStore foundings;

    @Inject
    Committees committees;

    @Inject
    AuditTrail trail;

    @Inject
    Event<SeatEnded> ended;

    @Inject
    Event<CommitteeClosed> closed;

    @Inject
    Event<SeatGap> gaps;

    /** Every hour, so that a server that was down at midnight catches up; whoever comes second finds nothing to tell. */
    @PermitAll
    @OpenToAll(because = "it tells what is due, whoever asks, and shows nothing")
    @Schedule(hour = "*", minute = "2", persistent = false)
    public void look() {
        LocalDate today = committees.today();
        foundings.closed(today).forEach(committee -> {
            trail.recordDeed(Actor.SYSTEM, "COMMITTEE_CLOSED", "committee " + committee);
            closed.fire(new CommitteeClosed(committee));
        });
        store.over(today).forEach(seat -> {
            trail.recordDeed(Actor.SYSTEM, "SEAT_OVER", "seat " + seat.id());
            ended.fire(new SeatEnded(seat.committee(), seat.person(), seat.function(), committees.now()));
        });
        store.toCheck(today).stream()
                .filter(committee -> committees.committee(committee).closesOn() == null)
                .forEach(committee -> committees
                        .seating(committee)
                        .gaps(today, today.plusDays(AHEAD))
                        .forEach(gap -> gaps.fire(new SeatGap(committee, gap))));
    }
}
