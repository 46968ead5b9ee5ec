package nl.integrity.reports;

import java.time.Instant;

/** A reporter added something to a report; told within the transaction. */
public record ReporterWrote(ReportId report, Instant at) {}
