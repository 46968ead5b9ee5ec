package nl.integrity.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;

/**
 * Puts the record of a conversation before the reporter.
 *
 * @param record its number
 * @param version of it as it was read
 * @param text the whole of it; when it does not stand so, it is a version of its own first
 */
public record OfferRecord(
        String number,
        int record,
        int version,
        @NotBlank(message = "record.text.missing") @Size(max = 100_000, message = "record.text.long") String text) {
    public OfferRecord {
        text = Typed.tidy(text);
    }

    @Override
    public String toString() {
        return "OfferRecord";
    }
}
