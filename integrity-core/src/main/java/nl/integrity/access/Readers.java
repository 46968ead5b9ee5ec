package nl.integrity.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.integrity.shared.PersonId;

/** Which functions can see what, as the policy has it: for whoever reports, and wants to know who will read it. */
public final class Readers {
    private static final PersonId SOMEBODY = new PersonId(new UUID(0, 0));

    private Readers() {}

    /** The roles of which somebody can open a case, in the order of {@link Role#ALL}; never who is named in it or has an interest in it. */
    public static List<String> ofCases() {
        return Role.ALL.stream().filter(Readers::mayOpen).toList();
    }

    private static boolean mayOpen(String role) {
        Caller caller = new Caller(SOMEBODY, Set.of(role));
        return Stream.of(Relation.values())
                // whoever shows a code is the reporter, or somebody of the reporter's choice
                .filter(relation -> relation != Relation.RECEIPT_HOLDER && relation != Relation.AT_REPORTERS_SIDE)
                .anyMatch(relation -> AccessPolicy.allows(caller, Action.READ_CASE, Set.of(relation)));
    }
}
