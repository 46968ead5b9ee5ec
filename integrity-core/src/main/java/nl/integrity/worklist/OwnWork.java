package nl.integrity.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.cases.Sights;
import nl.integrity.cases.Worker;
import nl.integrity.committees.Committees;
import nl.integrity.committees.Seat;
import nl.integrity.committees.SeatFunction;
import nl.integrity.shared.SystemTime;

/** What waits for the caller: offered, to assess, to decide, to vote, to sign, to answer. */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
public class OwnWork {
    /** More than that nobody sees at a glance. */
    private static final int MOST = 50;

    @Inject
    Gate gate;

    @Inject
    Sights sights;

    @Inject
    Committees committees;

    @Inject
    WorklistStore store;

    @Inject
    Clock clock;

    /** The 50 that wait longest, in cases that the caller may know of; what it is, only where they said to have no interest. */
    public List<WaitingWork> read() {
        Caller caller = gate.admit(Action.READ_REGISTER);
        List<Seat> seats = committees.seatsOf(caller.known()).stream()
                .filter(seat -> caller.is(seat.function().role()))
                .toList();
        return store.waitingFor(
                new Worker(
                        sights.of(caller),
                        committees(seats, SeatFunction::presides),
                        committees(seats, SeatFunction::votes),
                        SystemTime.today(clock)),
                MOST);
    }

    private static List<UUID> committees(List<Seat> seats, Predicate<SeatFunction> which) {
        return seats.stream()
                .filter(seat -> which.test(seat.function()))
                .<UUID>map(seat -> seat.committee().value())
                .toList();
    }
}
