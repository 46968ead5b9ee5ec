package nl.integrity.triage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What one assessor finds of a case.
 *
 * @param limbs the statutory test; every limb is answered
 * @param signals what else is asked; every one is answered
 * @param explanation why, in words, and which facts are new in a repeated report
 */
public record AssessCase(
        String number,
        Map<Limb, Verdict> limbs,
        Map<Signal, Verdict> signals,
        @NotNull(message = "triage.risk.missing") @Nullable Risk risk,
        @NotBlank(message = "triage.explanation.missing") @Size(max = 20_000, message = "triage.text.long")
                String explanation) {
    public AssessCase {
        limbs = Map.copyOf(limbs);
        signals = Map.copyOf(signals);
        explanation = Typed.tidy(explanation);
    }

    @Override
    public String toString() {
        return "AssessCase";
    }
}
