package nl.integrity.reports;

import java.util.UUID;

/** A report. Random on purpose: an id in order of time would tell when an anonymous report was made. */
public record ReportId(UUID value) {
    static ReportId next() {
        return new ReportId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
