package nl.integrity.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.integrity.committees.SeatFunction;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in at a case, and who could.
 *
 * @param lacking the functions that nobody who can see it has; empty: it takes nobody
 * @param candidates who have one of those elsewhere
 * @param furthest the last day that can be chosen today
 * @param opened to whom it was opened, the latest first
 */
public record StandInFile(
        String number, Set<SeatFunction> lacking, List<Candidate> candidates, LocalDate furthest, List<Opened> opened) {
    /**
     * Somebody to whom it was opened.
     *
     * @param by the name of whoever did
     * @param until or until it was ended, if that was sooner
     * @param reason why; {@code null} for a reader who must not see anything of the case
     * @param open whether it is at this moment
     */
    public record Opened(
            UUID id,
            String name,
            SeatFunction function,
            String by,
            Instant at,
            Instant until,
            @Nullable String reason,
            boolean open) {
        @Override
        public String toString() {
            return "Opened " + id;
        }
    }

    @Override
    public String toString() {
        return "StandInFile " + number;
    }
}
