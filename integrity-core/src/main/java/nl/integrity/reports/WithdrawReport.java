package nl.integrity.reports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;

/** A reporter takes a report back, and says why. */
public record WithdrawReport(
        ReceiptCode code,
        @NotBlank(message = "withdraw.reason.missing") @Size(max = 20_000, message = "message.text.long")
                String reason) {
    public WithdrawReport {
        reason = Typed.tidy(reason);
    }

    @Override
    public String toString() {
        return "WithdrawReport";
    }
}
