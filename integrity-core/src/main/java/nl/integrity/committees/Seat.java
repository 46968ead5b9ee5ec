package nl.integrity.committees;

import java.time.LocalDate;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's place in a committee, in days in Amsterdam. The day on which it was ended at once does not count as one on which it was held.
 *
 * @param lastDay through which it is held; {@code null} for no end; before {@code from} when it was withdrawn before it began
 */
public record Seat(
        SeatId id,
        CommitteeId committee,
        PersonId person,
        SeatFunction function,
        LocalDate from,
        @Nullable LocalDate lastDay) {
    public boolean isHeldOn(LocalDate day) {
        return !from.isAfter(day) && !endsBefore(day);
    }

    boolean endsBefore(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }

    /** Whether it was ended before it began, and so never held. */
    boolean isWithdrawn() {
        return endsBefore(from);
    }

    boolean beginsAfter(LocalDate day) {
        return from.isAfter(day);
    }

    /** Whether there is a day on which both are held. */
    boolean overlaps(LocalDate begin, @Nullable LocalDate end) {
        return !isWithdrawn() && !endsBefore(begin) && (end == null || !from.isAfter(end));
    }
}
