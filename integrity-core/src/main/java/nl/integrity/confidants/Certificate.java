package nl.integrity.confidants;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a confidant has to show.
 *
 * @param expiresOn the last day on which it counts; {@code null} when it keeps counting
 */
public record Certificate(CertificateKind kind, String name, LocalDate obtainedOn, @Nullable LocalDate expiresOn) {
    @Override
    public String toString() {
        return "a certificate";
    }
}
