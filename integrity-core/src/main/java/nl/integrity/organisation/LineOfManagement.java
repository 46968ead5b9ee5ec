package nl.integrity.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.integrity.shared.UnitId;

/** Who is responsible for a unit, for components that keep them away from what is about it. Read anew each time. */
@ApplicationScoped
public class LineOfManagement {
    @Inject
    LineStore store;

    /** Whoever leads, led or will lead the unit, or one that it is a part of. A line that changes waits until the caller's transaction has ended. */
    public List<Leading> over(UnitId unit) {
        return store.over(unit);
    }

    /** The unit, and all that are a part of it. */
    public List<UnitId> below(UnitId unit) {
        return store.below(unit);
    }
}
