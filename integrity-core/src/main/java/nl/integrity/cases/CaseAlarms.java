package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.integrity.audit.Actor;
import nl.integrity.audit.AuditTrail;
import nl.integrity.committees.Seat;
import nl.integrity.committees.SeatFunction;
import nl.integrity.deadlines.Alarm;
import nl.integrity.deadlines.AlarmRaised;
import nl.integrity.organisation.DeskNews;

/** Tells those who handle a case that a term in it ends or has passed: the more of them, the longer nobody moves. */
@ApplicationScoped
class CaseAlarms {
    @Inject
    CaseClockStore clocks;

    @Inject
    CaseOwners owners;

    @Inject
    AuditTrail trail;

    @Inject
    Event<DeskNews> news;

    void onAlarm(@Observes AlarmRaised raised) {
        clocks.caseOf(raised.dossier()).ifPresent(file -> {
            if (raised.alarm().isBreach()) {
                trail.recordDeed(Actor.SYSTEM, "TERM_" + raised.alarm(), file.reference());
            }
            DeskNews.Kind kind =
                    raised.alarm().isBreach() ? DeskNews.Kind.DEADLINE_PASSED : DeskNews.Kind.DEADLINE_NEAR;
            audience(file, raised.alarm())
                    .forEach(seat -> news.fire(DeskNews.toPerson(kind, file.id(), seat.person())));
        });
    }

    /** Whoever it concerns now; when that is nobody, all who may know of the case, for somebody has to act. */
    private List<Seat> audience(CaseFile file, Alarm alarm) {
        List<Seat> free = owners.free(file);
        List<Seat> concerned = free.stream().filter(concerns(file, alarm)).toList();
        return concerned.isEmpty() ? free : concerned;
    }

    private static Predicate<Seat> concerns(CaseFile file, Alarm alarm) {
        Predicate<Seat> owner = seat -> file.isOwnedBy(seat.person());
        return switch (alarm) {
            case SOON -> file.row().owner() == null ? sits(SeatFunction.SECRETARY) : owner;
            case LATE -> owner.or(sits(SeatFunction.SECRETARY));
            case PASSED -> owner.or(sits(SeatFunction.SECRETARY, SeatFunction.CHAIR));
            case STILL_PASSED -> sits(SeatFunction.CHAIR, SeatFunction.DEPUTY_CHAIR);
        };
    }

    private static Predicate<Seat> sits(SeatFunction first, SeatFunction... more) {
        Set<SeatFunction> functions = EnumSet.of(first, more);
        return seat -> functions.contains(seat.function());
    }
}
