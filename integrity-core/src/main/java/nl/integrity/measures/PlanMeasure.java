package nl.integrity.measures;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.Typed;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Plans a measure, or plans it anew.
 *
 * @param measure its number; 0 for a new one
 * @param basedOn how many steps there were when this was planned; 0 for a new one
 * @param recommendations the numbers of those that it is for; of a measure that there is, those that are added
 * @param deputy who does the owner's work when they cannot; {@code null} for nobody
 * @param verifier who sees whether it is done, and whether it works: neither of the two
 * @param unit in which it is done
 * @param checkMonths how many months after it was verified it is looked whether it works
 * @param repeatMonths how many months after that it is looked again, each time; {@code null} for never
 * @param euros what it may cost, in whole euros; {@code null} when that is not known
 * @param why why it is planned, or planned anew
 */
public record PlanMeasure(
        int measure,
        int basedOn,
        Set<Integer> recommendations,
        @NotNull(message = "measures.kind.missing") @Nullable MeasureKind kind,
        @NotBlank(message = "measures.title.missing") @Size(max = 200, message = "measures.title.long") String title,
        @NotBlank(message = "measures.plan.missing") @Size(max = 4_000, message = "measures.plan.long") String plan,
        @NotNull(message = "measures.owner.missing") @Nullable PersonId owner,
        @Nullable PersonId deputy,
        @NotNull(message = "measures.verifier.missing") @Nullable PersonId verifier,
        @NotNull(message = "measures.unit.missing") @Nullable UnitId unit,
        @NotNull(message = "measures.dueOn.missing") @Nullable LocalDate dueOn,
        @NotNull(message = "measures.checkMonths.missing")
                @Min(value = 1, message = "measures.checkMonths.low")
                @Max(value = 24, message = "measures.checkMonths.high")
                @Nullable
                Integer checkMonths,
        @Min(value = 1, message = "measures.repeatMonths.low")
                @Max(value = 36, message = "measures.repeatMonths.high")
                @Nullable
                Integer repeatMonths,
        @Min(value = 0, message = "measures.euros.low")
                @Max(value = 1_000_000_000, message = "measures.euros.high")
                @Nullable
                Integer euros,
        @NotBlank(message = "measures.why.missing") @Size(max = 1_000, message = "measures.why.long") String why) {
    public PlanMeasure {
        recommendations = Set.copyOf(recommendations);
        title = Typed.tidy(title);
        plan = Typed.tidy(plan);
        why = Typed.tidy(why);
    }

    @Override
    public String toString() {
        return "PlanMeasure";
    }
}
