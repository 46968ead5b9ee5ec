package nl.integrity.reports;

import java.io.Serializable;
import java.time.LocalDate;
import nl.integrity.deadlines.Clocks;

/** What a reporter is given for a report: shown once, and kept by nobody else. */
public record Receipt(ReceiptCode code, String number, LocalDate receivedOn, Clocks clocks) implements Serializable {}
