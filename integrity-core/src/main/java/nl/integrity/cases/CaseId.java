package nl.integrity.cases;

import java.util.UUID;

/** A case, for whoever refers to one. */
public record CaseId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
