package nl.integrity.readiness;

import java.time.Instant;
import java.util.List;
import nl.integrity.organisation.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A function that needs a screening, as it was written last.
 *
 * @param number of this version
 * @param units none when it is of every unit, or of none
 * @param register {@code null} when only the list here says who holds it
 * @param author by name, as {@code endedBy}
 * @param endedAt {@code null}, and {@code endedBy} with it, as long as it needs one
 */
public record FunctionState(
        FunctionName name,
        int number,
        String why,
        int months,
        boolean everywhere,
        List<Unit> units,
        @Nullable Register register,
        Instant at,
        String author,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable String endReason) {
    public boolean inForce() {
        return endedAt == null;
    }

    @Override
    public String toString() {
        return name.toString();
    }
}
