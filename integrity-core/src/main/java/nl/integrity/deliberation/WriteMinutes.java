package nl.integrity.deliberation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;

/**
 * Writes the minutes of what a meeting said about a case.
 *
 * @param version of them as it was read
 */
public record WriteMinutes(
        String number,
        ItemId item,
        int version,
        @NotBlank(message = "minutes.text.missing") @Size(max = 40_000, message = "deliberation.text.long")
                String text) {
    public WriteMinutes {
        text = Typed.tidy(text);
    }

    @Override
    public String toString() {
        return "WriteMinutes";
    }
}
