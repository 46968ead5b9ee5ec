package nl.integrity.readiness;

import java.util.UUID;

/** Something that makes people aware. */
public record ActivityId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
