package nl.integrity.committees;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The end of a committee, as it was decided.
 *
 * @param lastDay through which it is what it was
 * @param by the name of whoever decided it
 */
public record Closing(LocalDate lastDay, String reason, Instant at, String by) {
    @Override
    public String toString() {
        return "closing after " + lastDay;
    }
}
