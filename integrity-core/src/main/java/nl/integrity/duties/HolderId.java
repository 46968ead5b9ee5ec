package nl.integrity.duties;

import java.util.UUID;

/** Somebody in the list of the authorisation system; it stands in addresses, so that no personnel number does. */
public record HolderId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
