package nl.integrity.readiness;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Says how many work in a unit, as counted on a day; what was counted before stays known. */
public record CountUnit(
        @NotNull(message = "readiness.unit.missing") @Nullable UnitId unit,
        @NotNull(message = "readiness.staff.missing")
                @Min(value = 0, message = "readiness.staff.low")
                @Max(value = 1_000_000, message = "readiness.staff.high")
                @Nullable
                Integer staff,
        @NotNull(message = "readiness.countedOn.missing") @Nullable LocalDate countedOn) {
    @Override
    public String toString() {
        return "count a unit";
    }
}
