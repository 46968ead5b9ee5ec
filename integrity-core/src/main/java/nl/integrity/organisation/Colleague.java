package nl.integrity.organisation;

import java.util.Comparator;
import java.util.Locale;
import nl.integrity.shared.PersonId;

/**
 * Somebody with an account, as the identity provider knows them.
 *
 * @param account the name under which they log in, to tell two people of one name apart
 */
public record Colleague(PersonId person, String name, String account) {
    /** As a list of people is read: large and small letters alike. */
    public static final Comparator<Colleague> BY_NAME =
            Comparator.comparing(colleague -> colleague.name().toLowerCase(Locale.ROOT));

    @Override
    public String toString() {
        return "colleague " + person;
    }
}
