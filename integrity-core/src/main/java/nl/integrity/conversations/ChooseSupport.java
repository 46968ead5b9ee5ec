package nl.integrity.conversations;

import jakarta.validation.constraints.NotNull;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A reporter chooses a confidant by name to follow along.
 *
 * @param writes whether that one may write too, rather than only read
 */
public record ChooseSupport(
        ReceiptCode code, @NotNull(message = "talk.confidant.missing") @Nullable PersonId confidant, boolean writes) {
    @Override
    public String toString() {
        return "ChooseSupport";
    }
}
