package nl.integrity.deliberation;

import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;

/**
 * What those it is about said to what was found.
 *
 * @param comments as they made them; empty when none came, after the last day for them
 */
public record EndHearing(String number, @Size(max = 40_000, message = "deliberation.text.long") String comments) {
    public EndHearing {
        comments = Typed.tidy(comments);
    }

    @Override
    public String toString() {
        return "EndHearing";
    }
}
