package nl.integrity.duties;

import nl.integrity.organisation.Unit;
import org.jspecify.annotations.Nullable;

/**
 * How many conflicts there are in a unit, and how many of them are allowed for a time.
 *
 * @param unit {@code null} for those of two duties that are both held by appointment
 */
public record UnitTotal(@Nullable Unit unit, int conflicts, int excepted) {
    public int open() {
        return conflicts - excepted;
    }

    /** Empty for those of no unit. */
    public String code() {
        return unit == null ? "" : unit.code();
    }

    @Override
    public String toString() {
        return "total of " + (unit == null ? "no unit" : unit.id());
    }
}
