package nl.integrity.duties;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would come of a planned assignment.
 *
 * @param holder {@code null} when nobody in the list has that number
 * @param held what they hold already
 * @param arising the pairs that would become a conflict
 * @param standing those that the duty belongs to and that are one already
 */
public record Forecast(@Nullable HolderName holder, List<Held> held, List<PairName> arising, List<PairName> standing) {
    /**
     * A duty somebody has.
     *
     * @param unit by its code; {@code null} when they have it by appointment
     * @param by the appointment; {@code null} when the list says so
     */
    public record Held(DutyName duty, @Nullable String unit, @Nullable Appointment by) {
        @Override
        public String toString() {
            return duty.toString();
        }
    }

    @Override
    public String toString() {
        return "a forecast";
    }
}
