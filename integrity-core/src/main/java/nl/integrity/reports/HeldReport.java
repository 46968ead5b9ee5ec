package nl.integrity.reports;

import java.time.Instant;

/** The report that a receipt belongs to. */
public record HeldReport(ReportId id, String number, Instant receivedAt) {
    /** How the audit trail names it. */
    public String reference() {
        return "report " + number;
    }
}
