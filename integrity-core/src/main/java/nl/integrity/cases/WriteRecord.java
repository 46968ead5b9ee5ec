package nl.integrity.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;

/**
 * Writes a further version of the record of a conversation.
 *
 * @param record its number
 * @param version of it as it was read
 * @param text the whole of it
 */
public record WriteRecord(
        String number,
        int record,
        int version,
        @NotBlank(message = "record.text.missing") @Size(max = 100_000, message = "record.text.long") String text) {
    public WriteRecord {
        text = Typed.tidy(text);
    }

    @Override
    public String toString() {
        return "WriteRecord";
    }
}
