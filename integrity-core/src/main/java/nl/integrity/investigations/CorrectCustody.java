package nl.integrity.investigations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;

/**
 * Says what is right where a line about a piece of evidence is wrong; the wrong line stays.
 *
 * @param piece its number
 * @param basedOn the position of the last line about it that the caller read
 * @param wrong the position of the line that is wrong; 0 for none
 * @param right how it should read, and why
 */
public record CorrectCustody(
        String number,
        int piece,
        int basedOn,
        @Positive(message = "evidence.wrong.missing") int wrong,
        @NotBlank(message = "evidence.right.missing") @Size(max = 2_000, message = "evidence.text.long") String right) {
    public CorrectCustody {
        right = Typed.tidy(right);
    }

    @Override
    public String toString() {
        return "CorrectCustody";
    }
}
