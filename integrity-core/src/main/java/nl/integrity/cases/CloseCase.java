package nl.integrity.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;

/**
 * Closes a case.
 *
 * @param version of the case as it was read
 * @param findings what was found
 * @param followUp what is done about it, and by whom
 * @param lessons what was learnt
 */
public record CloseCase(
        String number,
        int version,
        @NotBlank(message = "close.findings.missing") @Size(max = 20_000, message = "triage.text.long") String findings,
        @NotBlank(message = "close.followUp.missing") @Size(max = 20_000, message = "triage.text.long") String followUp,
        @NotBlank(message = "close.lessons.missing") @Size(max = 20_000, message = "triage.text.long") String lessons) {
    public CloseCase {
        findings = Typed.tidy(findings);
        followUp = Typed.tidy(followUp);
        lessons = Typed.tidy(lessons);
    }

    @Override
    public String toString() {
        return "CloseCase";
    }
}
