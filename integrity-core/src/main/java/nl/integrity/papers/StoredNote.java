package nl.integrity.papers;

import java.time.Instant;
import java.util.UUID;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * A version of a note as the database has it.
 *
 * @param number from 1
 * @param person its author; {@code null} in somebody's own notebook
 * @param at {@code null} in somebody's own notebook, where the moment is sealed as well
 * @param takesBack whether it says that the note no longer holds, and why
 */
record StoredNote(
        UUID id,
        NoteId note,
        int number,
        NoteKind kind,
        @Nullable PersonId person,
        @Nullable Instant at,
        boolean takesBack,
        Sealed content) {
    @Override
    public String toString() {
        return "StoredNote " + id;
    }
}
