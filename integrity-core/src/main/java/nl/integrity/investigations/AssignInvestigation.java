package nl.integrity.investigations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Words what is to be investigated, or words it anew; it counts when the chair has signed it.
 *
 * @param basedOn the number of the wording that the caller read; 0 for the first
 * @param period over which is looked, in words
 * @param methods by which means, in words; each that reaches into somebody's life is asked for by itself
 * @param preliminary what a first look showed
 * @param lighter why a lighter way does not do
 * @param lead who leads it
 * @param others who investigate with them
 * @param dueOn by which day there is to be a report
 * @param accessUntil the last day on which the investigators can see anything of it
 */
public record AssignInvestigation(
        String number,
        int basedOn,
        @NotBlank(message = "investigations.question.missing") @Size(max = 4_000, message = "investigations.text.long")
                String question,
        @NotBlank(message = "investigations.scope.missing") @Size(max = 4_000, message = "investigations.text.long")
                String scope,
        @NotBlank(message = "investigations.period.missing") @Size(max = 500, message = "investigations.period.long")
                String period,
        @NotBlank(message = "investigations.methods.missing") @Size(max = 4_000, message = "investigations.text.long")
                String methods,
        @NotBlank(message = "investigations.preliminary.missing")
                @Size(max = 4_000, message = "investigations.text.long")
                String preliminary,
        @NotBlank(message = "investigations.lighter.missing") @Size(max = 4_000, message = "investigations.text.long")
                String lighter,
        @NotNull(message = "investigations.lead.missing") @Nullable PersonId lead,
        Set<PersonId> others,
        @NotNull(message = "investigations.dueOn.missing") @Nullable LocalDate dueOn,
        @NotNull(message = "investigations.accessUntil.missing") @Nullable LocalDate accessUntil) {
    public AssignInvestigation {
        question = Typed.tidy(question);
        scope = Typed.tidy(scope);
        period = Typed.tidy(period);
        methods = Typed.tidy(methods);
        preliminary = Typed.tidy(preliminary);
        lighter = Typed.tidy(lighter);
        others = Set.copyOf(others);
    }

    @Override
    public String toString() {
        return "AssignInvestigation";
    }
}
