package nl.integrity.measures;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something in which recommendations or weaknesses were written down.
 *
 * @param publishedOn the day on it
 */
public record Source(UUID id, SourceKind kind, String title, LocalDate publishedOn, Confidentiality confidentiality) {
    /** Whether everybody may hear of it. */
    boolean isPublic() {
        return confidentiality == Confidentiality.PUBLIC;
    }

    @Override
    public String toString() {
        return "source " + id;
    }
}
