package nl.integrity.measures;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;

/**
 * Words what may be told in public of how it stands with a recommendation.
 *
 * @param number of the recommendation
 * @param basedOn how many wordings there were when this one was written
 */
public record WordStatus(
        int number,
        int basedOn,
        @NotBlank(message = "measures.textNl.missing") @Size(max = 600, message = "measures.textNl.long") String textNl,
        @NotBlank(message = "measures.textEn.missing") @Size(max = 600, message = "measures.textEn.long")
                String textEn) {
    public WordStatus {
        textNl = Typed.tidy(textNl);
        textEn = Typed.tidy(textEn);
    }

    @Override
    public String toString() {
        return "WordStatus";
    }
}
