package nl.integrity.measures;

import java.util.UUID;

/** A list of recommendations that was handed in. */
public record ImportId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
