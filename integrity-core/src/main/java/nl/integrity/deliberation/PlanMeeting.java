package nl.integrity.deliberation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.integrity.committees.CommitteeId;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Plans a meeting.
 *
 * @param time in Amsterdam
 */
public record PlanMeeting(
        @NotNull(message = "deliberation.committee.missing") @Nullable CommitteeId committee,
        @NotNull(message = "deliberation.day.missing") @Nullable LocalDate day,
        @NotNull(message = "deliberation.time.missing") @Nullable LocalTime time,
        @NotBlank(message = "deliberation.place.missing") @Size(max = 120, message = "deliberation.place.long")
                String place) {
    public PlanMeeting {
        place = Typed.tidy(place);
    }

    @Override
    public String toString() {
        return "PlanMeeting";
    }
}
