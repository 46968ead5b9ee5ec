package nl.integrity.readiness;

import java.time.LocalDate;
import java.util.List;
import nl.integrity.organisation.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Something that makes people aware, as it was written last.
 *
 * @param number of this version
 * @param until {@code null} when it is one day
 * @param units none when it is for every unit
 * @param counted of how many units it is known who came
 * @param reach of those units together
 */
public record ActivityLine(
        ActivityName name,
        int number,
        ActivityKind kind,
        LocalDate from,
        @Nullable LocalDate until,
        boolean everywhere,
        List<Unit> units,
        int counted,
        Reach reach) {
    @Override
    public String toString() {
        return name.toString();
    }
}
