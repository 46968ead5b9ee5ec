package nl.integrity.confidants;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a confidant is there, for their own eyes.
 *
 * @param lastDay of the appointment; {@code null} for no end
 * @param deputy by name; {@code null} when there is none
 * @param absences that are not over, the earliest first
 */
public record OwnAvailability(
        LocalDate from,
        @Nullable LocalDate lastDay,
        @Nullable String deputy,
        WorkingWeek week,
        List<OwnAbsence> absences) {
    /**
     * An absence.
     *
     * @param standIn who stands in on its first day that is not over, by name; {@code null} when nobody does
     * @param alone the first day on which nobody stands in; {@code null} when there is none
     */
    public record OwnAbsence(AbsenceId id, Absence days, @Nullable String standIn, @Nullable LocalDate alone) {
        @Override
        public String toString() {
            return "absence " + id;
        }
    }

    @Override
    public String toString() {
        return "an availability";
    }
}
