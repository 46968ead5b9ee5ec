package nl.integrity.conversations;

import jakarta.validation.constraints.NotNull;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asked for a conversation goes on with another confidant, who reads what was said in it.
 *
 * @param withNotes whether that one may read what earlier ones noted as well
 */
public record PassTalkOn(
        ReceiptCode code,
        @NotNull(message = "talk.confidant.missing") @Nullable PersonId confidant,
        boolean withNotes) {
    @Override
    public String toString() {
        return "PassTalkOn";
    }
}
