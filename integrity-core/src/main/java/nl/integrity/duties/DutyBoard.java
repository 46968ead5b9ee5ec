package nl.integrity.duties;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How duties are divided, for the whole ministry or one unit.
 *
 * @param list {@code null} as long as none was taken in
 * @param people who have a conflict that is open
 * @param waiting requests on which is still to be decided
 * @param units those with a conflict, the most open ones first; one that reaches over two units is in both
 * @param trend the oldest first
 */
public record DutyBoard(
        @Nullable ListState list,
        int conflicts,
        int excepted,
        int people,
        int waiting,
        List<UnitTotal> units,
        List<TrendPoint> trend) {
    public int open() {
        return conflicts - excepted;
    }

    @Override
    public String toString() {
        return "a board";
    }
}
