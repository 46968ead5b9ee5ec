package nl.integrity.committees;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A seat for the administrator's eyes.
 *
 * @param name of whoever has it
 * @param until as it was agreed at the appointment; {@code null} for no end
 * @param appointedBy by name
 * @param endedAt when it was decided to end it sooner; {@code null}, and the rest with it, when nobody did
 */
public record SeatLine(
        Seat seat,
        String name,
        @Nullable LocalDate until,
        String appointedBy,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable EndReason reason,
        String note) {
    @Override
    public String toString() {
        return "line of " + seat.id();
    }
}
