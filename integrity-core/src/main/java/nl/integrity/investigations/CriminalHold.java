package nl.integrity.investigations;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an investigation waits for a criminal one, or waited.
 *
 * @param reviewOn the day on which it is weighed again
 * @param liftedAt {@code null} as long as it waits
 */
public record CriminalHold(
        LocalDate reviewOn,
        String why,
        Instant at,
        String by,
        @Nullable Instant liftedAt,
        String liftedWhy,
        @Nullable String liftedBy) {
    @Override
    public String toString() {
        return "CriminalHold";
    }
}
