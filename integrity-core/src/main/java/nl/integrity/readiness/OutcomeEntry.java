package nl.integrity.readiness;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line about somebody's screening.
 *
 * @param corrects the number of the line that it took the place of
 * @param inForce false once another line took its place
 * @param author by name
 */
public record OutcomeEntry(
        int number,
        Outcome outcome,
        LocalDate on,
        @Nullable Integer corrects,
        boolean inForce,
        Instant at,
        String author) {
    @Override
    public String toString() {
        return "entry " + number;
    }
}
