package nl.integrity.reports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;

/**
 * A reporter corrects the record of a conversation.
 *
 * @param record its number
 * @param version of it as it was read
 * @param text the whole of it, as it should be
 */
public record CorrectRecord(
        ReceiptCode code,
        int record,
        int version,
        @NotBlank(message = "record.text.missing") @Size(max = 100_000, message = "record.text.long") String text) {
    public CorrectRecord {
        text = Typed.tidy(text);
    }

    @Override
    public String toString() {
        return "CorrectRecord";
    }
}
