package nl.integrity.reports;

import java.time.Instant;

/**
 * What somebody did to the record of a conversation.
 *
 * @param number counts the steps of one record from 1
 * @param byReporter or else by the secretary: people are functions here, not names
 * @param text the whole record as written or corrected; why it was not signed; or empty
 */
public record OralRecordStep(int number, OralRecordMove move, Instant at, boolean byReporter, String text) {
    @Override
    public String toString() {
        return "OralRecordStep " + number;
    }
}
