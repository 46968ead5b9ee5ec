package nl.integrity.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.integrity.organisation.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds two duties that do not go together.
 *
 * @param units where they hold them; none when they hold both by appointment
 * @param exceptedUntil the last day on which that is allowed; {@code null} when the conflict is open
 * @param asked the request on which is still to be decided; {@code null} when there is none
 * @param oneBy the appointments by which they hold the first duty; none when only the list says so, as {@code otherBy} of the other
 * @param measureNumber of the measure that makes up for it meanwhile; {@code null} when none is named
 */
public record ConflictLine(
        HolderName holder,
        PairName pair,
        List<Unit> units,
        @Nullable LocalDate exceptedUntil,
        @Nullable ExceptionId asked,
        Set<Appointment> oneBy,
        Set<Appointment> otherBy,
        @Nullable Integer measureNumber) {
    public Standing standing() {
        return exceptedUntil == null ? Standing.OPEN : Standing.EXCEPTED;
    }

    @Override
    public String toString() {
        return holder + " " + pair;
    }
}
