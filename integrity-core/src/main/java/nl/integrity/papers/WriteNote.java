package nl.integrity.papers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A note about a case.
 *
 * @param submission drawn when the form was shown: a note that is sent twice is written once
 */
public record WriteNote(
        String number,
        UUID submission,
        @NotNull(message = "note.kind.missing") @Nullable NoteKind kind,
        @NotBlank(message = "note.text.missing") @Size(max = 20_000, message = "note.text.long") String text) {
    public WriteNote {
        text = Typed.tidy(text);
    }

    @Override
    public String toString() {
        return "WriteNote";
    }
}
