package nl.integrity.duties;

import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Which conflicts to show; {@code null} for all.
 *
 * @param after where the list goes on, as {@code Slice.next} gave it
 */
public record ConflictQuery(
        @Nullable UnitId unit, @Nullable PairId pair, @Nullable Standing standing, @Nullable String after) {
    public static final ConflictQuery ALL = new ConflictQuery(null, null, null, null);

    @Override
    public String toString() {
        return "conflicts";
    }
}
