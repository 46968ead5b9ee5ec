package nl.integrity.papers;

import java.util.UUID;

/** Which note. */
public record NoteId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
