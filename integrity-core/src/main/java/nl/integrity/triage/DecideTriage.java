package nl.integrity.triage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.integrity.letters.TemplateVersion;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What the chair decides on a case after its triage.
 *
 * @param version of the case as it was read
 * @param wrongdoing whether it is a suspected wrongdoing by the law; other than both assessments say, it takes a second person
 * @param dueOn by when there is an answer; only where the route takes one
 * @param reason why, for those who handle the case
 * @param submission drawn when the form was shown
 * @param letter to the reporter; only where the route takes one
 * @param letterEn the same in English, where reporters of one case read different languages; otherwise empty
 * @param template from which those were written; {@code null} when from none
 */
public record DecideTriage(
        String number,
        int version,
        @NotNull(message = "triage.wrongdoing.missing") @Nullable Verdict wrongdoing,
        @NotNull(message = "triage.risk.missing") @Nullable Risk risk,
        @NotNull(message = "triage.crime.missing") @Nullable CrimeReport crime,
        @NotNull(message = "triage.priority.missing") @Nullable Priority priority,
        @NotNull(message = "triage.route.missing") @Nullable Route route,
        @Nullable LocalDate dueOn,
        @NotBlank(message = "triage.reason.missing") @Size(max = 20_000, message = "triage.text.long") String reason,
        UUID submission,
        @Size(max = 20_000, message = "message.text.long") String letter,
        @Size(max = 20_000, message = "message.text.long") String letterEn,
        @Nullable TemplateVersion template) {
    public DecideTriage {
        reason = Typed.tidy(reason);
        letter = Typed.tidy(letter);
        letterEn = Typed.tidy(letterEn);
    }

    /** In the language that a reporter reads. */
    String letterIn(String language) {
        return language.equals("en") && !letterEn.isEmpty() ? letterEn : letter;
    }

    /** With one letter from no template, or without one. */
    public DecideTriage(
            String number,
            int version,
            @Nullable Verdict wrongdoing,
            @Nullable Risk risk,
            @Nullable CrimeReport crime,
            @Nullable Priority priority,
            @Nullable Route route,
            @Nullable LocalDate dueOn,
            String reason,
            UUID submission,
            String letter) {
        this(number, version, wrongdoing, risk, crime, priority, route, dueOn, reason, submission, letter, "", null);
    }

    @Override
    public String toString() {
        return "DecideTriage";
    }
}
