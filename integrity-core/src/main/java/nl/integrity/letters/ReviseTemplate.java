package nl.integrity.letters;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.Typed;

/**
 * Words letters of a kind anew.
 *
 * @param basedOn the version that the editor had before them
 */
public record ReviseTemplate(
        LetterKind kind,
        int basedOn,
        @NotBlank(message = "letter.text.missing") @Size(max = 10_000, message = "content.text.long") String textNl,
        @NotBlank(message = "letter.text.missing") @Size(max = 10_000, message = "content.text.long") String textEn) {
    public ReviseTemplate {
        textNl = Typed.tidy(textNl);
        textEn = Typed.tidy(textEn);
    }

    /** What is wrong with what is to be filled in, by the property it is in. */
    public Map<String, BrokenRule> faults() {
        Map<String, BrokenRule> faults = new LinkedHashMap<>();
        TemplateText.fault(kind, textNl).ifPresent(fault -> faults.put("textNl", fault));
        TemplateText.fault(kind, textEn).ifPresent(fault -> faults.put("textEn", fault));
        return faults;
    }

    /** Whether this changes nothing. */
    boolean saysWhat(Template template) {
        return textNl.equals(template.textNl()) && textEn.equals(template.textEn());
    }
}
