package nl.integrity.shared;

import java.util.UUID;

/** Somebody the identity provider knows, by its subject identifier; never a name. */
public record PersonId(UUID value) {
    /** @throws IllegalArgumentException when the text is no UUID, which is what Keycloak gives every subject */
    public static PersonId of(String subject) {
        return new PersonId(UUID.fromString(subject));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
