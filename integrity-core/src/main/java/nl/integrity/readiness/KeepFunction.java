package nl.integrity.readiness;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import nl.integrity.shared.Typed;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Says that a function needs a screening, or says it anew.
 *
 * @param function {@code null} for a new one
 * @param basedOn the number of the version that was before whoever wrote this; 0 for a new one
 * @param months how long a screening lasts
 * @param everywhere in every unit, whatever {@code units} says
 * @param register {@code null} when only the list here says who holds it
 */
public record KeepFunction(
        @Nullable FunctionId function,
        int basedOn,
        @NotBlank(message = "readiness.nameNl.missing") @Size(max = 120, message = "readiness.name.long") String nameNl,
        @NotBlank(message = "readiness.nameEn.missing") @Size(max = 120, message = "readiness.name.long") String nameEn,
        @NotBlank(message = "readiness.why.missing") @Size(max = 1000, message = "readiness.why.long") String why,
        @NotNull(message = "readiness.months.missing")
                @Min(value = 1, message = "readiness.months.low")
                @Max(value = 120, message = "readiness.months.high")
                @Nullable
                Integer months,
        boolean everywhere,
        Set<UnitId> units,
        @Nullable Register register) {
    public KeepFunction {
        nameNl = Typed.tidy(nameNl);
        nameEn = Typed.tidy(nameEn);
        why = Typed.tidy(why);
        units = everywhere ? Set.of() : Set.copyOf(units);
    }

    @Override
    public String toString() {
        return "keep a function";
    }
}
