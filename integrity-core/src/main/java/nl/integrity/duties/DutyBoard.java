package nl.integrity.duties;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How duties are divided, for the whole ministry or one unit.
 *
 * @param list {@code null} as long as none was taken in
 * @param appointments those who hold a duty by appointment
 * @param people who have a conflict that is open
 * @param waiting requests on which is still to be decided
 * @param units those with a conflict, the most open ones first; one that reaches over two units is in both
 * @param trend the oldest first
 */
public record DutyBoard(
        @Nullable ListState list,
        AppointmentCount appointments,
        int conflicts,
        int excepted,
        int people,
        int waiting,
        List<UnitTotal> units,
        List<TrendPoint> trend) {
    /** Whether anybody is known to hold a duty, so that there is something to tell. */
    public boolean known() {
        return list != null || appointments.people() > 0;
    }

    public int open() {
        return conflicts - excepted;
    }

    @Override
    public String toString() {
        return "a board";
    }
}
