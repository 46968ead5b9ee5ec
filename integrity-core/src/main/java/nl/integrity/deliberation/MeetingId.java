package nl.integrity.deliberation;

import java.util.UUID;

/** A meeting, for whoever refers to one. */
public record MeetingId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
