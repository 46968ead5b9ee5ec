package nl.integrity.duties;

import java.util.UUID;

/** A request to let a conflict be for a time, and what became of it. */
public record ExceptionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
