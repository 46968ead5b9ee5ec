package nl.integrity.readiness;

import java.time.LocalDate;
import java.util.List;
import nl.integrity.organisation.Unit;
import org.jspecify.annotations.Nullable;

/**
 * How many of a unit were reached.
 *
 * @param staff how many work there; {@code null}, and {@code countedOn} with it, when nobody counted
 * @param quarters of each the reach, the oldest first
 */
public record UnitReach(Unit unit, @Nullable Integer staff, @Nullable LocalDate countedOn, List<Reach> quarters) {
    @Override
    public String toString() {
        return "reach of " + unit.id();
    }
}
