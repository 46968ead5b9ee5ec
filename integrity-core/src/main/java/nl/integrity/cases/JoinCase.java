package nl.integrity.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;

/**
 * Makes what was reported in one case part of another.
 *
 * @param number of the case that is given up
 * @param version of it as it was read
 * @param into the number of the case that handles both from then on
 */
public record JoinCase(
        String number,
        int version,
        @NotBlank(message = "join.into.missing") @Size(max = 16, message = "join.into.unknown") String into,
        @NotBlank(message = "join.why.missing") @Size(max = 4_000, message = "join.text.long") String why) {
    public JoinCase {
        into = Typed.tidy(into);
        why = Typed.tidy(why);
    }

    @Override
    public String toString() {
        return "JoinCase";
    }
}
