package nl.integrity.duties;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The list that counts now.
 *
 * @param asOf the day of which it tells
 * @param leftOut how many lines were wrong and left out
 * @param author by name
 */
public record ListState(int number, LocalDate asOf, int holdings, int people, int leftOut, Instant at, String author) {
    @Override
    public String toString() {
        return "list " + number;
    }
}
