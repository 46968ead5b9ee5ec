package nl.integrity.readiness;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Says how many of a unit came; no names.
 *
 * @param basedOn how often it was counted when this was written
 * @param expected how many of the unit could have come
 */
public record CountAttendance(
        ActivityId activity,
        UnitId unit,
        int basedOn,
        @NotNull(message = "readiness.expected.missing")
                @Min(value = 1, message = "readiness.expected.low")
                @Max(value = 1_000_000, message = "readiness.expected.high")
                @Nullable
                Integer expected,
        @NotNull(message = "readiness.attended.missing")
                @Min(value = 0, message = "readiness.attended.low")
                @Max(value = 1_000_000, message = "readiness.attended.high")
                @Nullable
                Integer attended) {
    @Override
    public String toString() {
        return "count attendance";
    }
}
