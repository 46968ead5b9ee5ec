package nl.integrity.readiness;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import nl.integrity.shared.Typed;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Plans something that makes people aware, or changes it.
 *
 * @param activity {@code null} for a new one
 * @param basedOn the number of the version that was before whoever wrote this; 0 for a new one
 * @param until {@code null} when it is one day
 * @param everywhere for every unit, whatever {@code units} says
 */
public record KeepActivity(
        @Nullable ActivityId activity,
        int basedOn,
        @NotBlank(message = "readiness.titleNl.missing") @Size(max = 120, message = "readiness.title.long")
                String titleNl,
        @NotBlank(message = "readiness.titleEn.missing") @Size(max = 120, message = "readiness.title.long")
                String titleEn,
        @NotNull(message = "readiness.kind.missing") @Nullable ActivityKind kind,
        @NotNull(message = "readiness.from.missing") @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean everywhere,
        Set<UnitId> units) {
    public KeepActivity {
        titleNl = Typed.tidy(titleNl);
        titleEn = Typed.tidy(titleEn);
        units = everywhere ? Set.of() : Set.copyOf(units);
    }

    @Override
    public String toString() {
        return "keep an activity";
    }
}
