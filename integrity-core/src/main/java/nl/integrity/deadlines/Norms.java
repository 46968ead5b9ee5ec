package nl.integrity.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Our own norms, as they hold on a day. */
@ApplicationScoped
public class Norms {
    @Inject
    NormStore store;

    /** That long after a day, by the norm of that day. */
    public LocalDate after(LocalDate day, Norm norm) {
        return day.plus(store.length(norm, day));
    }
}
