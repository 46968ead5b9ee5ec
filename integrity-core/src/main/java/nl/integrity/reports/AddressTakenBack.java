package nl.integrity.reports;

/** A reporter wants no mail any more; told within the transaction. */
public record AddressTakenBack(ReportId report) {}
