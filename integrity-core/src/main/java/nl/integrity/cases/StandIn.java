package nl.integrity.cases;

import java.time.Instant;
import java.util.UUID;
import nl.integrity.committees.SeatFunction;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Somebody from elsewhere to whom a case was opened, as it is kept.
 *
 * @param function the one they have where they come from, and have here too
 * @param reason why, sealed
 * @param endedAt {@code null} when nobody ended it before its time
 */
record StandIn(
        UUID id,
        PersonId person,
        SeatFunction function,
        Instant at,
        PersonId openedBy,
        Instant until,
        Sealed reason,
        @Nullable Instant endedAt) {
    boolean holds(Instant now) {
        return endedAt == null && now.isBefore(until);
    }

    @Override
    public String toString() {
        return "StandIn " + id;
    }
}
