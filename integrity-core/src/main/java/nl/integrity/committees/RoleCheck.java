package nl.integrity.committees;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.access.Role;
import nl.integrity.organisation.Colleague;
import nl.integrity.shared.PersonId;

/** Holds the seats of today against the roles that the identity provider gave. */
final class RoleCheck {
    /** The roles that it is about. */
    static final List<String> ROLES = List.of(Role.SECRETARY, Role.COMMITTEE_MEMBER, Role.ADMINISTRATOR);

    private RoleCheck() {}

    /**
     * @param holders who have each of the roles
     * @param nameOf for those of whom the identity provider told nothing
     */
    static List<RoleMismatch> mismatches(
            List<Seat> seats, Map<String, List<Colleague>> holders, Function<PersonId, String> nameOf) {
        Stream<RoleMismatch> seated = seats.stream().flatMap(seat -> seatedWrongly(seat, holders)
                .map(kind -> new RoleMismatch(
                        kind,
                        nameOf.apply(seat.person()),
                        kind == RoleMismatch.Kind.SEAT_OF_ADMINISTRATOR
                                ? Role.ADMINISTRATOR
                                : seat.function().role())));
        Stream<RoleMismatch> unseated = Stream.of(Role.SECRETARY, Role.COMMITTEE_MEMBER)
                .flatMap(role -> people(holders, role)
                        .filter(colleague -> !asks(seats, colleague.person(), role))
                        .map(colleague ->
                                new RoleMismatch(RoleMismatch.Kind.ROLE_WITHOUT_SEAT, colleague.name(), role)));
        return Stream.concat(seated, unseated).distinct().toList();
    }

    private static Stream<RoleMismatch.Kind> seatedWrongly(Seat seat, Map<String, List<Colleague>> holders) {
        return Stream.of(RoleMismatch.Kind.values()).filter(kind -> switch (kind) {
            case SEAT_WITHOUT_ROLE -> !ids(holders, seat.function().role()).contains(seat.person());
            case SEAT_OF_ADMINISTRATOR -> ids(holders, Role.ADMINISTRATOR).contains(seat.person());
            case ROLE_WITHOUT_SEAT -> false;
        });
    }

    private static boolean asks(List<Seat> seats, PersonId person, String role) {
        return seats.stream()
                .anyMatch(seat ->
                        seat.person().equals(person) && seat.function().role().equals(role));
    }

    private static Set<PersonId> ids(Map<String, List<Colleague>> holders, String role) {
        return people(holders, role).map(Colleague::person).collect(Collectors.toSet());
    }

    private static Stream<Colleague> people(Map<String, List<Colleague>> holders, String role) {
        return holders.getOrDefault(role, List.of()).stream();
    }
}
