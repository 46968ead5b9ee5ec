package nl.integrity.readiness;

import java.util.UUID;

/** A function that needs a screening. */
public record FunctionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
