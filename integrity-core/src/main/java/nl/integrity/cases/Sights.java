package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.integrity.access.Caller;
import nl.integrity.access.Exclusions;
import nl.integrity.committees.Committees;
import nl.integrity.committees.Seat;

/** Which cases callers may see: asked anew each time. */
@ApplicationScoped
public class Sights {
    @Inject
    Committees committees;

    @Inject
    Exclusions exclusions;

    @Inject
    Clock clock;

    public Sight of(Caller caller) {
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

    /** For whoever checks what others did. */
    public Outsider outside(Caller caller) {
        return new Outsider(caller.known(), exclusions.mark(caller.known()));
    }
}
