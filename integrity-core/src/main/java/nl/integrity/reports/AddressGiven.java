package nl.integrity.reports;

/** A reporter gave an address that has yet to be confirmed; told within the transaction. */
public record AddressGiven(ReportId report) {}
