package nl.integrity.committees;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Closes a committee for good.
 *
 * @param basedOn the version of the committee that the administrator had before them
 * @param lastDay through which it is what it was
 * @param reason stays in its history, for administrators to read
 */
public record CloseCommittee(
        CommitteeId committee,
        int basedOn,
        @NotNull(message = "committees.lastDay.none") @Nullable LocalDate lastDay,
        @NotBlank(message = "committees.closing.reason.missing")
                @Size(max = 1000, message = "committees.closing.reason.long")
                String reason) {
    public CloseCommittee {
        reason = Typed.tidy(reason);
    }

    @Override
    public String toString() {
        return "close " + committee;
    }
}
