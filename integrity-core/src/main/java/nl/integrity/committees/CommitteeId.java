package nl.integrity.committees;

import java.util.UUID;

/** A committee, for whoever refers to one. */
public record CommitteeId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
