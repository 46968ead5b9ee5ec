package nl.integrity.organisation;

import java.util.Comparator;
import java.util.Locale;
import nl.integrity.shared.PersonId;

/**
 * Somebody with an account, as the identity provider knows them.
 *
 * @param account the name under which they log in, to tell two people of one name apart
 * @param unit the code of the unit in which they work; empty where that is not known, as in lists
 */
public record Colleague(PersonId person, String name, String account, String unit) {
    public Colleague(PersonId person, String name, String account) {
        this(person, name, account, "");
    }

    /** As a list of people is read: large and small letters alike. */
    public static final Comparator<Colleague> BY_NAME =
            Comparator.comparing(colleague -> colleague.name().toLowerCase(Locale.ROOT));

    @Override
    public String toString() {
        return "colleague " + person;
    }
}
