package nl.integrity.conclusions;

/**
 * Whoever leads the investigation makes the report final.
 *
 * @param version its number, as they read it
 */
public record ConcludeReport(String number, int version) {}
