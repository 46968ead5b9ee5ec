package nl.integrity.reports;

import java.time.Instant;

/**
 * What is known of whom a letter goes to: never who it is.
 *
 * @param number of their report
 * @param language in which they reported
 */
public record Addressee(String number, Instant receivedAt, String language) {
    @Override
    public String toString() {
        return "Addressee";
    }
}
