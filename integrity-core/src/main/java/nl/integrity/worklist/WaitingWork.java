package nl.integrity.worklist;

import java.time.Instant;

/**
 * Something that waits for the reader.
 *
 * @param number of the case
 * @param since when it began to wait
 */
public record WaitingWork(WorkKind kind, String number, Instant since) {}
