package nl.integrity.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;

/**
 * Words a point of what a case is about.
 *
 * @param number of the case
 * @param version of the case as it was read
 * @param allegation which one to word anew; 0 for one that was not there
 * @param text in neutral words
 */
public record WordAllegation(
        String number,
        int version,
        int allegation,
        @NotBlank(message = "allegation.text.missing") @Size(max = 4_000, message = "allegation.text.long")
                String text) {
    public WordAllegation {
        text = Typed.tidy(text);
    }

    @Override
    public String toString() {
        return "WordAllegation";
    }
}
