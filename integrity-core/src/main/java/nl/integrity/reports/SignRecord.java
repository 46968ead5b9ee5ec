package nl.integrity.reports;

import jakarta.validation.constraints.AssertTrue;

/**
 * A reporter signs the record of a conversation.
 *
 * @param record its number
 * @param version of it as it was read
 * @param agreed that it says what the reporter said
 */
public record SignRecord(
        ReceiptCode code, int record, int version, @AssertTrue(message = "record.sign.missing") boolean agreed) {
    @Override
    public String toString() {
        return "SignRecord";
    }
}
