package nl.integrity.papers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.integrity.shared.Typed;

/**
 * A document for a case, with its first version.
 *
 * @param submission drawn when the form was shown: a document that is sent twice is one
 * @param kind its code
 * @param note about this version; empty when there is nothing to say
 * @param fileName as the sender's computer calls the file
 */
public record AddDocument(
        String number,
        UUID submission,
        @NotBlank(message = "document.title.missing") @Size(max = 200, message = "document.title.long") String title,
        @NotBlank(message = "document.kind.missing") String kind,
        @Size(max = 2_000, message = "document.note.long") String note,
        String fileName) {
    public AddDocument {
        title = Typed.tidy(title);
        kind = Typed.tidy(kind);
        note = Typed.tidy(note);
    }

    @Override
    public String toString() {
        return "AddDocument";
    }
}
