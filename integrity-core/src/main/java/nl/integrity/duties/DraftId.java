package nl.integrity.duties;

import java.util.UUID;

/** A list that was sent and not taken in yet. */
public record DraftId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
