package nl.integrity.register;

import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Whose the cases must be. "Mine" is whoever asks, so that a filter means the same to its owner tomorrow.
 *
 * @param person of whom; {@code null} unless it is somebody's
 */
public record SoughtOwner(Whose whose, @Nullable PersonId person) {
    /** Whose. */
    public enum Whose {
        MINE,
        NOBODYS,
        SOMEBODYS
    }
}
