package nl.integrity.readiness;

import java.util.UUID;

/** Whose screening it is: a person by their account or, without one, a line of the list. */
public record SubjectId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
