package nl.integrity.confidants;

import java.util.UUID;

/** One absence as it was entered. */
public record AbsenceId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
