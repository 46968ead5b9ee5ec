package nl.integrity.measures;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something in which recommendations or weaknesses were written down.
 *
 * @param publishedOn the day on it
 */
public record Source(UUID id, SourceKind kind, String title, LocalDate publishedOn, Confidentiality confidentiality) {
    @Override
    public String toString() {
        return "source " + id;
    }
}
