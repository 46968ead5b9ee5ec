package nl.integrity.organisation;

import java.time.LocalDate;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody leads a unit, in days in Amsterdam.
 *
 * @param lastDay through which they do; {@code null} for no end
 */
public record Leading(PersonId person, LocalDate from, @Nullable LocalDate lastDay) {
    /** Whether it was not over on this day; it may begin later. */
    public boolean reachesTo(LocalDate day) {
        return lastDay == null || !lastDay.isBefore(day);
    }

    /** Whether they do on this day. */
    boolean runsOn(LocalDate day) {
        return !from.isAfter(day) && reachesTo(day);
    }
}
