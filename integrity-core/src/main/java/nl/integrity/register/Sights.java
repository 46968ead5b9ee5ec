package nl.integrity.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.integrity.access.Caller;
import nl.integrity.access.Exclusions;
import nl.integrity.committees.Committees;
import nl.integrity.committees.Seat;

/** What callers may see of the register: asked anew each time. */
@ApplicationScoped
class Sights {
    @Inject
    Committees committees;

    @Inject
    Exclusions exclusions;

    @Inject
    Clock clock;

    Sight of(Caller caller) {
        List<Seat> seats = committees.seatsOf(caller.known()).stream()
                .filter(seat -> caller.is(seat.function().role()))
                .toList();
        return new Sight(
                caller.known(),
                exclusions.mark(caller.known()),
                seats.stream().<UUID>map(seat -> seat.committee().value()).toList(),
                seats.stream().map(seat -> seat.function().name()).toList(),
                clock.instant());
    }
}
