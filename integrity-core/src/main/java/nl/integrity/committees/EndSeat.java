package nl.integrity.committees;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Ends a seat before its time.
 *
 * @param basedOn the version of the committee that the administrator had before them
 * @param lastDay through which it is held; {@code null} to end it at once
 * @param note may be about the person: it is shown to administrators only
 */
public record EndSeat(
        SeatId seat,
        int basedOn,
        @Nullable LocalDate lastDay,
        @NotNull(message = "committees.reason.missing") @Nullable EndReason reason,
        @Size(max = 500, message = "committees.note.long") String note) {
    public EndSeat {
        note = Typed.tidy(note);
    }

    @Override
    public String toString() {
        return "end " + seat;
    }
}
