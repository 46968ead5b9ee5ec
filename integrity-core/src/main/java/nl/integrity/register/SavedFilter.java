package nl.integrity.register;

import java.util.UUID;

/**
 * A filter that somebody kept for themselves.
 *
 * @param address its query, as {@link RegisterAddress} writes it
 */
public record SavedFilter(UUID id, String name, String address) {
    @Override
    public String toString() {
        return "SavedFilter";
    }
}
