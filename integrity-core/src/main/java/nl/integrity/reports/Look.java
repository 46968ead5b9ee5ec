package nl.integrity.reports;

import java.time.LocalDate;

/**
 * That somebody looked at a report, as its reporter may know it.
 *
 * @param function the realm role by which they did
 */
public record Look(String function, LocalDate day) {}
