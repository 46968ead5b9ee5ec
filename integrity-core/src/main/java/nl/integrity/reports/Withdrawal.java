package nl.integrity.reports;

import java.time.Instant;
import java.util.UUID;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Sealed;

/** That, when and why a reporter took a report back. */
record Withdrawal(UUID report, Instant at, Sealed reason) {
    private static final String REASON = "withdrawal.reason";

    static Withdrawal of(ReportId report, Instant at, String reason, OpenCompartment content) {
        return new Withdrawal(report.value(), at, content.seal(report.value(), REASON, reason));
    }

    String reason(OpenCompartment content) {
        return content.unseal(report, REASON, reason);
    }
}
