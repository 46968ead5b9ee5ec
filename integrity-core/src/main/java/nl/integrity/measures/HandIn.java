package nl.integrity.measures;

import java.util.UUID;

/**
 * Hands in a list of recommendations, to be looked through first.
 *
 * @param source by its id
 * @param file a spreadsheet (ODS or XLSX), or a table in text in UTF-8, with columns for the paragraph and the recommendation, in Dutch or in English, parted by
 *     semicolons or commas
 */
@SuppressWarnings("ArrayRecordComponent") // read at once, and never compared
public record HandIn(UUID source, byte[] file) {
    @Override
    public String toString() {
        return "HandIn";
    }
}
