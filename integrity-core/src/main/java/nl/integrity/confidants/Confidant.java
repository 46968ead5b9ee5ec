package nl.integrity.confidants;

import java.time.LocalDate;
import java.util.List;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An appointment, with what there is to know of the person for the days on which it runs. Days are days in Amsterdam.
 *
 * @param lastDay through which it runs; {@code null} for no end; before {@code from} when it was withdrawn before it began
 * @param version of the profile
 * @param certifiedUntil the last day on which a certificate counts; {@code null} when they have none
 */
record Confidant(
        ConfidantId id,
        PersonId person,
        LocalDate from,
        @Nullable LocalDate lastDay,
        int version,
        Profile profile,
        WorkingWeek week,
        List<Absence> absences,
        @Nullable LocalDate certifiedUntil) {
    boolean runsOn(LocalDate day) {
        return !from.isAfter(day) && !endsBefore(day);
    }

    boolean endsBefore(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }

    /** Whether it was ended before it began, and so never ran. */
    boolean isWithdrawn() {
        return endsBefore(from);
    }

    boolean overlaps(LocalDate begin, @Nullable LocalDate end) {
        return !isWithdrawn() && !endsBefore(begin) && (end == null || !from.isAfter(end));
    }

    boolean isAway(LocalDate day) {
        return absences.stream().anyMatch(absence -> absence.includes(day));
    }

    @Override
    public String toString() {
        return "confidant " + id;
    }
}
