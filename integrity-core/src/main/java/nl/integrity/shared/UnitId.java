package nl.integrity.shared;

import java.util.UUID;

/** A unit of the ministry, such as a service or a directorate. */
public record UnitId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
