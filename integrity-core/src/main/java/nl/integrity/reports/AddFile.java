package nl.integrity.reports;

import java.util.UUID;
import nl.integrity.access.Source;

/**
 * A file that a reporter adds to a report.
 *
 * @param submission drawn when the form was shown: the same file sent twice with it is kept once
 * @param name as the reporter's computer calls it
 */
public record AddFile(ReceiptCode code, UUID submission, String name, Source source) {
    @Override
    public String toString() {
        return "AddFile";
    }
}
