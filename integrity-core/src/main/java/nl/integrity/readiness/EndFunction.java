package nl.integrity.readiness;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;

/** Says that a function needs no screening any more. */
public record EndFunction(
        FunctionId function,
        @NotBlank(message = "readiness.reason.missing") @Size(max = 500, message = "readiness.reason.long")
                String reason) {
    public EndFunction {
        reason = Typed.tidy(reason);
    }

    @Override
    public String toString() {
        return "end function " + function;
    }
}
