package nl.integrity.papers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;

/**
 * That a note no longer holds; it stays to be read.
 *
 * @param version of the note as it was read
 */
public record TakeBackNote(
        String number,
        NoteId note,
        int version,
        @NotBlank(message = "note.reason.missing") @Size(max = 2_000, message = "note.reason.long") String reason) {
    public TakeBackNote {
        reason = Typed.tidy(reason);
    }

    @Override
    public String toString() {
        return "TakeBackNote";
    }
}
