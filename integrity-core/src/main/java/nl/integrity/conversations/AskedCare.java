package nl.integrity.conversations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a case is about, of whom a confidant was asked to take care.
 *
 * @param text who that is, and how to reach them
 * @param takenAt when the confidant got in touch; {@code null}: not yet
 */
public record AskedCare(UUID id, Instant at, String text, @Nullable Instant takenAt) {
    @Override
    public String toString() {
        return "AskedCare";
    }
}
