package nl.integrity.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.integrity.access.Caller;
import nl.integrity.access.Exclusions;
import nl.integrity.committees.Committees;

/** What callers may see of the register: asked anew each time. */
@ApplicationScoped
class Sights {
    @Inject
    Committees committees;

    @Inject
    Exclusions exclusions;

    Sight of(Caller caller) {
        return new Sight(
                caller.known(),
                exclusions.mark(caller.known()),
                committees.seatsOf(caller.known()).stream()
                        .filter(seat -> caller.is(seat.function().role()))
                        .<UUID>map(seat -> seat.committee().value())
                        .toList());
    }
}
