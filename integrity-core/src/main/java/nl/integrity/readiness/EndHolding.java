package nl.integrity.readiness;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says until when somebody holds a function; what the list said before is replaced. */
public record EndHolding(
        HoldingId holding, @NotNull(message = "readiness.lastDay.missing") @Nullable LocalDate lastDay) {
    @Override
    public String toString() {
        return "end holding " + holding;
    }
}
