package nl.integrity.duties;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;

/** Ends an exception before its last day, or takes the request back. */
public record EndException(
        ExceptionId exception,
        @NotBlank(message = "duties.reason.missing") @Size(max = 500, message = "duties.reason.long") String reason) {
    public EndException {
        reason = Typed.tidy(reason);
    }

    @Override
    public String toString() {
        return "end exception " + exception;
    }
}
