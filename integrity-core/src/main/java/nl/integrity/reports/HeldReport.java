package nl.integrity.reports;

import java.time.Instant;
import nl.integrity.access.Held;

/**
 * The report that a receipt belongs to.
 *
 * @param byConfidant whether the code was the one that its reporter gave to a confidant
 * @param readsOnly whether that one reads along and no more
 */
public record HeldReport(ReportId id, String number, Instant receivedAt, boolean byConfidant, boolean readsOnly)
        implements Held {
    /** How the audit trail names it. */
    @Override
    public String reference() {
        return "report " + number;
    }
}
