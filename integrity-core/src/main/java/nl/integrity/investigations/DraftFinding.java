package nl.integrity.investigations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import nl.integrity.deliberation.Finding;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was found on one point; what was written before is kept.
 *
 * @param allegation the number of the point within the case
 * @param basedOn the number of the draft that the caller read; 0 for the first
 * @param facts what was seen to be so, apart from what is made of it
 * @param judgement what follows from the facts, and why
 * @param evidence the numbers of the pieces that it rests on
 */
public record DraftFinding(
        String number,
        int allegation,
        int basedOn,
        @NotNull(message = "investigations.finding.missing") @Nullable Finding finding,
        @NotBlank(message = "investigations.facts.missing") @Size(max = 20_000, message = "investigations.facts.long")
                String facts,
        @NotBlank(message = "investigations.judgement.missing") @Size(max = 4_000, message = "investigations.text.long")
                String judgement,
        Set<Integer> evidence) {
    public DraftFinding {
        facts = Typed.tidy(facts);
        judgement = Typed.tidy(judgement);
        evidence = Set.copyOf(evidence);
    }

    @Override
    public String toString() {
        return "DraftFinding";
    }
}
