package nl.integrity.reports;

import jakarta.validation.constraints.NotBlank;
import nl.integrity.access.Source;
import nl.integrity.shared.Typed;

/**
 * A reporter shows that the mail arrived.
 *
 * @param confirmation the code in that mail, as it was typed
 */
public record ConfirmAddress(
        ReceiptCode code, @NotBlank(message = "notice.confirmation.missing") String confirmation, Source source) {
    public ConfirmAddress {
        confirmation = Typed.tidy(confirmation);
    }

    @Override
    public String toString() {
        return "ConfirmAddress";
    }
}
