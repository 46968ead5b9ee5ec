package nl.integrity.deliberation;

import java.util.UUID;

/** A motion, for whoever refers to one. */
public record MotionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
