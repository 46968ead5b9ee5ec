package nl.integrity.conversations;

import java.io.Serializable;
import nl.integrity.reports.ReceiptCode;

/**
 * What somebody who asked for a conversation is given: shown once, and kept by nobody else.
 *
 * @param confidant the name of whoever will answer
 * @param standsIn whether that is somebody else than was chosen, who is away
 */
public record TalkReceipt(ReceiptCode code, String confidant, boolean standsIn) implements Serializable {
    @Override
    public String toString() {
        return "TalkReceipt";
    }
}
