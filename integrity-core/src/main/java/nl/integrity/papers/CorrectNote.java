package nl.integrity.papers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;

/**
 * How a note should have read; what stood there stays to be read.
 *
 * @param version of the note as it was read
 */
public record CorrectNote(
        String number,
        NoteId note,
        int version,
        @NotBlank(message = "note.text.missing") @Size(max = 20_000, message = "note.text.long") String text) {
    public CorrectNote {
        text = Typed.tidy(text);
    }

    @Override
    public String toString() {
        return "CorrectNote";
    }
}
