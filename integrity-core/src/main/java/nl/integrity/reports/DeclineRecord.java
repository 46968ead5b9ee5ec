package nl.integrity.reports;

import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;

/**
 * A reporter does not sign the record of a conversation.
 *
 * @param record its number
 * @param version of it as it was read
 * @param reason empty when the reporter would rather not say
 */
public record DeclineRecord(
        ReceiptCode code, int record, int version, @Size(max = 20_000, message = "message.text.long") String reason) {
    public DeclineRecord {
        reason = Typed.tidy(reason);
    }

    @Override
    public String toString() {
        return "DeclineRecord";
    }
}
