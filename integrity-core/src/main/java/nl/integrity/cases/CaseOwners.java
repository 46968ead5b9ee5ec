package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.integrity.access.Exclusions;
import nl.integrity.audit.Actor;
import nl.integrity.audit.AuditTrail;
import nl.integrity.committees.Committees;
import nl.integrity.committees.Seat;
import nl.integrity.committees.SeatEnded;
import nl.integrity.committees.SeatFunction;
import nl.integrity.organisation.DeskNews;
import nl.integrity.shared.PersonId;

/** Sees to it that every case is somebody's, whoever comes and goes. */
@ApplicationScoped
class CaseOwners {
    /** Whose it becomes when it is nobody's, in this order. */
    private static final List<SeatFunction> IN_LINE =
            List.of(SeatFunction.SECRETARY, SeatFunction.CHAIR, SeatFunction.DEPUTY_CHAIR);

    @Inject
    CaseStore cases;

    @Inject
    TaskStore tasks;

    @Inject
    CasePeopleStore people;

    @Inject
    Committees committees;

    @Inject
    Exclusions exclusions;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Inject
    Event<DeskNews> news;

    /** Gives a case that is nobody's to the one in line who has the fewest; it stays nobody's when all have an interest in it. */
    void findFor(CaseFile file) {
        findFor(file, free(file));
    }

    /** @param free the seats of those who may know of it */
    void findFor(CaseFile file, List<Seat> free) {
        Map<PersonId, Long> load = cases.openCasesOf(file.committee());
        Optional<PersonId> next = IN_LINE.stream()
                .flatMap(function -> free.stream()
                        .filter(seat -> seat.function() == function)
                        .map(Seat::person)
                        .min(Comparator.comparing(person -> load.getOrDefault(person, 0L)))
                        .stream())
                .findFirst();
        file.belongsTo(next.orElse(null));
        if (next.isEmpty()) {
            callNext(file);
        }
    }

    /** Whoever presides over the committee that stands in finds somebody for what nobody here can see to. */
    private void callNext(CaseFile file) {
        committees.standsInFor(file.committee()).stream()
                .flatMap(next -> committees.seatsNow(next).stream())
                .filter(seat -> seat.function().presides())
                .forEach(seat -> news.fire(DeskNews.toPerson(DeskNews.Kind.TASK, file.id(), seat.person())));
    }

    /** The seats of the committee in charge, but for those of people who must not know of the case. */
    List<Seat> free(CaseFile file) {
        List<Seat> seats = committees.seatsNow(file.committee());
        Set<PersonId> excluded =
                exclusions.excludedAmong(seats.stream().map(Seat::person).toList(), file.id());
        return seats.stream().filter(seat -> !excluded.contains(seat.person())).toList();
    }

    /** A case that lost its owner in the middle of its life: whoever gets it has a task to see where it stands. */
    void replaceOwner(CaseFile file) {
        file.belongsTo(null);
        findFor(file);
        tasks.add(file, TaskKind.TAKEN_OVER, clock.instant());
        trail.recordDeed(Actor.SYSTEM, "OWNER_REPLACED", file.reference());
    }

    /** The same, unless its owner has a seat in the committee in charge. */
    void replaceOwnerWithoutSeat(CaseFile file) {
        PersonId owner = file.row().owner();
        if (owner != null && !committees.sits(owner, file.committee())) {
            replaceOwner(file);
        }
    }

    /** Somebody must not know of a case from now on; what they had in hand goes to somebody else. */
    void keepAway(CaseFile file, PersonId person) {
        exclusions.exclude(person, file.id());
        people.release(file, person, clock.instant());
        if (file.isOwnedBy(person)) {
            replaceOwner(file);
        }
        cases.write();
    }

    /** What somebody had in hand does not fall silent when their seat ends. */
    void onSeatEnded(@Observes SeatEnded seat) {
        if (!committees.sits(seat.person(), seat.committee())) {
            cases.openAndOwnedBy(seat.person(), seat.committee()).forEach(this::replaceOwner);
        }
    }
}
