package nl.integrity.duties;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;

/** Ends a duty, and with it every pair that it is in. */
public record EndDuty(
        DutyId duty,
        @NotBlank(message = "duties.reason.missing") @Size(max = 500, message = "duties.reason.long") String reason) {
    public EndDuty {
        reason = Typed.tidy(reason);
    }

    @Override
    public String toString() {
        return "end duty " + duty;
    }
}
