package nl.integrity.reports;

/** A reporter who was told of news has come to read it; told within the transaction. */
public record ReporterCame(ReportId report) {}
