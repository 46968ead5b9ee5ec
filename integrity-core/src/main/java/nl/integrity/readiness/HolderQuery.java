package nl.integrity.readiness;

import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Which holders to show; {@code null} for all.
 *
 * @param after where the list goes on, as {@code Slice.next} gave it
 */
public record HolderQuery(
        @Nullable FunctionId function, @Nullable UnitId unit, @Nullable Standing standing, @Nullable String after) {
    public static final HolderQuery ALL = new HolderQuery(null, null, null, null);

    @Override
    public String toString() {
        return "holders";
    }
}
