package nl.integrity.papers;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.integrity.shared.Typed;

/**
 * A further version of a document.
 *
 * @param version the latest that its maker had seen
 * @param submission drawn when the form was shown: a file that is sent twice is one version
 * @param note what changed and why; may be empty as long as no version was final
 * @param fileName as the sender's computer calls the file
 */
public record AddVersion(
        String number,
        DocumentId document,
        int version,
        UUID submission,
        @Size(max = 2_000, message = "document.note.long") String note,
        String fileName) {
    public AddVersion {
        note = Typed.tidy(note);
    }

    @Override
    public String toString() {
        return "AddVersion";
    }
}
