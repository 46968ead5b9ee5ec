package nl.integrity.reports;

/** The committee wrote to a reporter; told within the transaction. */
public record CommitteeWrote(ReportId report) {}
