package nl.integrity.duties;

import java.util.UUID;

/** Two duties that do not go together. */
public record PairId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
