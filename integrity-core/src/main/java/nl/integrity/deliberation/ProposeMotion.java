package nl.integrity.deliberation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Proposes something that the committee votes on.
 *
 * @param item the case on the agenda of the meeting that votes on it
 * @param text what is proposed; for an opinion: the opinion, with its grounds
 * @param findings for an opinion: one on each point, by its number
 * @param advice for an opinion: what the committee advises
 * @param dueOn for an investigation: by when there is to be a result
 */
public record ProposeMotion(
        String number,
        ItemId item,
        @NotNull(message = "motion.kind.missing") @Nullable MotionKind kind,
        @NotBlank(message = "motion.text.missing") @Size(max = 40_000, message = "deliberation.text.long") String text,
        Map<Integer, Finding> findings,
        @Size(max = 20_000, message = "deliberation.text.long") String advice,
        @Nullable LocalDate dueOn) {
    public ProposeMotion {
        findings = Map.copyOf(findings);
        text = Typed.tidy(text);
        advice = Typed.tidy(advice);
    }

    @Override
    public String toString() {
        return "ProposeMotion";
    }
}
