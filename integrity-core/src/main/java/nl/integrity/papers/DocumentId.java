package nl.integrity.papers;

import java.util.UUID;

/** Which document. */
public record DocumentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
