package nl.integrity.triage;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was decided.
 *
 * @param by the name of whoever decided
 * @param confirmedBy the name of whoever agreed that it departs from the assessments; {@code null} when nobody did, or it takes none
 * @param waits whether it waits for that second person
 * @param mine whether the reader proposed it, who cannot agree with themselves
 */
public record Decision(
        String by,
        Instant at,
        Verdict wrongdoing,
        Risk risk,
        CrimeReport crime,
        Priority priority,
        Route route,
        @Nullable LocalDate dueOn,
        String reason,
        @Nullable String confirmedBy,
        boolean waits,
        boolean mine) {
    @Override
    public String toString() {
        return "Decision";
    }
}
