package nl.integrity.shared;

import java.util.UUID;

/** A place where the ministry works. */
public record LocationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
