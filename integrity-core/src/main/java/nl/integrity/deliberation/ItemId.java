package nl.integrity.deliberation;

import java.util.UUID;

/** A case on the agenda of a meeting, for whoever refers to it. */
public record ItemId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
