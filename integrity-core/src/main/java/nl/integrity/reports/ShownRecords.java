package nl.integrity.reports;

import java.util.List;

/**
 * The records of conversations that were offered to a reporter.
 *
 * @param byConfidant whether a confidant reads them, at the reporter's side
 * @param records the first conversation first
 */
public record ShownRecords(boolean byConfidant, List<OralRecord> records) {}
