package nl.integrity.duties;

import java.time.LocalDate;
import java.util.List;
import nl.integrity.organisation.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds two duties that do not go together.
 *
 * @param units where they hold them
 * @param exceptedUntil the last day on which that is allowed; {@code null} when the conflict is open
 * @param asked the request on which is still to be decided; {@code null} when there is none
 */
public record ConflictLine(
        HolderName holder,
        PairName pair,
        List<Unit> units,
        @Nullable LocalDate exceptedUntil,
        @Nullable ExceptionId asked) {
    public Standing standing() {
        return exceptedUntil == null ? Standing.OPEN : Standing.EXCEPTED;
    }

    @Override
    public String toString() {
        return holder + " " + pair;
    }
}
