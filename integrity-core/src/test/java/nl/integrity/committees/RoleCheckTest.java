package nl.integrity.committees;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.integrity.access.Role;
import nl.integrity.committees.RoleMismatch.Kind;
import nl.integrity.organisation.Colleague;
import org.junit.jupiter.api.Test;

class RoleCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Seat chair = SeatingTest.seat(SeatFunction.CHAIR, TODAY, null);
    private final Seat secretary = SeatingTest.seat(SeatFunction.SECRETARY, TODAY, null);

    @Test
    void whoever_has_the_role_of_their_seat_is_not_mentioned() {
        assertThat(check(Map.of(
                        Role.COMMITTEE_MEMBER,
                        List.of(colleague(chair)),
                        Role.SECRETARY,
                        List.of(colleague(secretary)))))
                .isEmpty();
    }

    @Test
    void a_seat_without_its_role_is_told_of() {
        assertThat(check(Map.of(Role.SECRETARY, List.of(colleague(secretary)))))
                .containsExactly(new RoleMismatch(Kind.SEAT_WITHOUT_ROLE, name(chair), Role.COMMITTEE_MEMBER));
    }

    @Test
    void a_role_that_no_seat_asks_for_is_told_of_also_when_there_is_another_seat() {
        assertThat(check(Map.of(
                        Role.COMMITTEE_MEMBER,
                        List.of(colleague(chair), colleague(secretary)),
                        Role.SECRETARY,
                        List.of(colleague(secretary)))))
                .containsExactly(new RoleMismatch(Kind.ROLE_WITHOUT_SEAT, "Jo", Role.COMMITTEE_MEMBER));
    }

    @Test
    void an_administrator_with_a_seat_is_told_of() {
        assertThat(check(Map.of(
                        Role.COMMITTEE_MEMBER,
                        List.of(colleague(chair)),
                        Role.SECRETARY,
                        List.of(colleague(secretary)),
                        Role.ADMINISTRATOR,
                        List.of(colleague(chair)))))
                .containsExactly(new RoleMismatch(Kind.SEAT_OF_ADMINISTRATOR, name(chair), Role.ADMINISTRATOR));
    }

    private List<RoleMismatch> check(Map<String, List<Colleague>> holders) {
        return RoleCheck.mismatches(List.of(chair, secretary), holders, person -> "known as " + person);
    }

    private static String name(Seat seat) {
        return "known as " + seat.person();
    }

    private static Colleague colleague(Seat seat) {
        return new Colleague(seat.person(), "Jo", "jo");
    }
}
