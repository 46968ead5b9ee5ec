package nl.integrity.conversations;

import java.time.Instant;
import java.util.UUID;

/** A report whose reporter has the caller at their side. */
public record SupportedReport(UUID id, String number, Instant since, boolean readsOnly) {
    @Override
    public String toString() {
        return "SupportedReport";
    }
}
