package nl.integrity.access;

import java.util.Set;
import nl.integrity.audit.Actor;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking.
 *
 * @param person {@code null} for whoever is not logged in
 */
public record Caller(@Nullable PersonId person, Set<String> roles) {
    static final Caller UNKNOWN = new Caller(null, Set.of());

    public boolean is(String role) {
        return roles.contains(role);
    }

    /** Whether they have a function there, beyond being an employee. */
    public boolean worksAtTheDesk() {
        return Role.ALL.stream().anyMatch(role -> !role.equals(Role.EMPLOYEE) && is(role));
    }

    /** How the audit trail names this caller. */
    public Actor actor() {
        return person == null ? Actor.UNKNOWN : Actor.staff(person);
    }

    /** @throws AccessRefused for whoever is not logged in */
    public PersonId known() {
        if (person == null) {
            throw new AccessRefused();
        }
        return person;
    }
}
