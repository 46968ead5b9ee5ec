package nl.integrity.organisation;

import nl.integrity.shared.PersonId;

/**
 * Somebody with an account, as the identity provider knows them.
 *
 * @param account the name under which they log in, to tell two people of one name apart
 */
public record Colleague(PersonId person, String name, String account) {
    @Override
    public String toString() {
        return "colleague " + person;
    }
}
