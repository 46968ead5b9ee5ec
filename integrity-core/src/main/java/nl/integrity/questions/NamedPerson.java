package nl.integrity.questions;

import java.io.Serializable;

/**
 * Somebody whom a reporter names.
 *
 * @param name as the reporter knows it
 * @param work what they do, as far as the reporter knows; may be empty
 */
public record NamedPerson(String name, String work) implements Serializable {
    String line() {
        return work.isEmpty() ? name : name + ", " + work;
    }

    @Override
    public String toString() {
        return "NamedPerson";
    }
}
