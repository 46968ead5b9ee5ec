package nl.integrity.readiness;

import java.util.UUID;

/** Somebody's holding of a function, in the list that is kept here. */
public record HoldingId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
