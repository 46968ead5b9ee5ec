package nl.integrity.access;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.shared.PersonId;

/** Whose an act is, as the policy has it: for whoever cannot do it, and wants to know who can. */
public final class Doers {
    private static final Caller SOMEBODY = new Caller(new PersonId(new UUID(0, 0)), roles());

    private Doers() {}

    /** What one has to be to a dossier to do this; never a matter of roles alone. */
    public static Set<Relation> of(Action action) {
        return Arrays.stream(Relation.values())
                .filter(relation -> AccessPolicy.allows(SOMEBODY, action, Set.of(relation)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> roles() {
        Set<String> roles = new HashSet<>(Role.ALL);
        roles.remove(Role.ADMINISTRATOR); // who sees no case, whatever else they are
        return Set.copyOf(roles);
    }
}
