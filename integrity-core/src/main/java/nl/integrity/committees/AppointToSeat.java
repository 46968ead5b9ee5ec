package nl.integrity.committees;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Gives somebody a seat.
 *
 * @param basedOn the version of the committee that the administrator had before them
 * @param until the last day of the term; {@code null} for a term without an end
 */
public record AppointToSeat(
        CommitteeId committee,
        int basedOn,
        PersonId person,
        @NotNull(message = "committees.function.missing") @Nullable SeatFunction function,
        @NotNull(message = "committees.from.missing") @Nullable LocalDate from,
        @Nullable LocalDate until) {}
