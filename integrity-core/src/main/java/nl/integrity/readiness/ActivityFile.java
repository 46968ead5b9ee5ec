package nl.integrity.readiness;

import java.time.Instant;
import java.util.List;
import nl.integrity.organisation.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Something that makes people aware, with who came of each unit that it is for.
 *
 * @param begun whether it began, so that who came can be counted
 */
public record ActivityFile(ActivityLine line, boolean begun, List<Attendance> attendance) {
    /**
     * How many of a unit came.
     *
     * @param number how often it was counted
     * @param staff how many work there; {@code null} when nobody counted
     * @param at {@code null}, and {@code author} with it, as long as it was not counted
     */
    public record Attendance(
            Unit unit,
            int number,
            @Nullable Integer staff,
            Reach reach,
            @Nullable Instant at,
            @Nullable String author) {
        @Override
        public String toString() {
            return "attendance of " + unit.id();
        }
    }

    @Override
    public String toString() {
        return line.toString();
    }
}
