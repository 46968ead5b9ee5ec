package nl.integrity.conclusions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;

/**
 * Writes the report, or writes it anew. What was found on each point, and what the report rests on, is taken over from the investigation.
 *
 * @param basedOn the number of the version that the caller read; 0 for the first
 * @param approach what was done, and what was not and why
 * @param heard what those it is about said to the draft, and what was done with it
 * @param recommendations each on a line of its own that begins with the number of its paragraph; may be empty
 */
public record WriteReport(
        String number,
        int basedOn,
        @NotBlank(message = "conclusions.summary.missing") @Size(max = 20_000, message = "conclusions.text.long")
                String summary,
        @NotBlank(message = "conclusions.approach.missing") @Size(max = 20_000, message = "conclusions.text.long")
                String approach,
        @Size(max = 20_000, message = "conclusions.text.long") String heard,
        @NotBlank(message = "conclusions.conclusion.missing") @Size(max = 20_000, message = "conclusions.text.long")
                String conclusion,
        @Size(max = 40_000, message = "conclusions.text.long") String recommendations) {
    public WriteReport {
        summary = Typed.tidy(summary);
        approach = Typed.tidy(approach);
        heard = Typed.tidy(heard);
        conclusion = Typed.tidy(conclusion);
        recommendations = Typed.tidy(recommendations);
    }

    @Override
    public String toString() {
        return "WriteReport";
    }
}
