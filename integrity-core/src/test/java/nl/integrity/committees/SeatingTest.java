package nl.integrity.committees;

import static nl.integrity.committees.SeatFunction.CHAIR;
import static nl.integrity.committees.SeatFunction.DEPUTY_CHAIR;
import static nl.integrity.committees.SeatFunction.MEMBER;
import static nl.integrity.committees.SeatFunction.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeatingTest {
    private static final CommitteeId COMMITTEE = new CommitteeId(new UUID(0, 1));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SUNDAY = MONDAY.plusDays(6);

    @Test
    void a_committee_that_is_complete_lacks_nothing() {
        assertThat(seating(2, seat(CHAIR, MONDAY, null), seat(MEMBER, MONDAY, SUNDAY), seat(SECRETARY, MONDAY, SUNDAY))
                        .gaps(MONDAY, SUNDAY))
                .isEmpty();
    }

    @Test
    void a_term_holds_through_its_last_day() {
        Seat seat = seat(CHAIR, MONDAY, SUNDAY);
        assertThat(seat.isHeldOn(MONDAY.minusDays(1))).isFalse();
        assertThat(seat.isHeldOn(MONDAY)).isTrue();
        assertThat(seat.isHeldOn(SUNDAY)).isTrue();
        assertThat(seat.isHeldOn(SUNDAY.plusDays(1))).isFalse();
    }

    @Test
    void a_successor_who_begins_a_day_late_leaves_a_gap_of_a_day() {
        assertThat(seating(
                                1,
                                seat(CHAIR, MONDAY, MONDAY.plusDays(1)),
                                seat(CHAIR, MONDAY.plusDays(3), null),
                                seat(SECRETARY, MONDAY, null),
                                seat(MEMBER, MONDAY, null))
                        .gaps(MONDAY, SUNDAY))
                .containsExactly(new Gap(GapKind.NO_CHAIR, MONDAY.plusDays(2), MONDAY.plusDays(2)));
    }

    @Test
    void a_secretary_does_not_count_for_the_quorum_and_a_deputy_chair_does() {
        assertThat(seating(2, seat(CHAIR, MONDAY, null), seat(SECRETARY, MONDAY, null), seat(SECRETARY, MONDAY, null))
                        .gaps(MONDAY, SUNDAY))
                .containsExactly(new Gap(GapKind.BELOW_QUORUM, MONDAY, SUNDAY));
        assertThat(seating(
                                2,
                                seat(CHAIR, MONDAY, null),
                                seat(SECRETARY, MONDAY, null),
                                seat(DEPUTY_CHAIR, MONDAY, null))
                        .gaps(MONDAY, SUNDAY))
                .isEmpty();
    }

    @Test
    void a_seat_that_was_withdrawn_before_it_began_was_never_held() {
        Seat withdrawn = seat(CHAIR, SUNDAY, SUNDAY.minusDays(1));
        assertThat(MONDAY.datesUntil(SUNDAY.plusDays(9))).noneMatch(withdrawn::isHeldOn);
        assertThatCode(() -> seating(1, withdrawn).hasRoomFor(withdrawn.person(), MONDAY, null))
                .doesNotThrowAnyException();
    }

    @Test
    void the_rules_are_those_of_the_latest_version_that_has_begun() {
        Seating seating = new Seating(
                List.of(seat(CHAIR, MONDAY, null), seat(SECRETARY, MONDAY, null)),
                List.of(charter(1, MONDAY, 1), charter(2, SUNDAY, 5), charter(3, SUNDAY, 2)));
        assertThat(seating.charterOn(MONDAY.minusDays(1))).isEmpty();
        assertThat(seating.charterOn(SUNDAY.minusDays(1)).orElseThrow().number())
                .isEqualTo(1);
        assertThat(seating.charterOn(SUNDAY).orElseThrow().number()).isEqualTo(3);
        assertThat(seating.gaps(MONDAY, SUNDAY)).containsExactly(new Gap(GapKind.BELOW_QUORUM, SUNDAY, SUNDAY));
    }

    @Test
    void nobody_sits_twice_on_one_day() {
        Seat seat = seat(MEMBER, MONDAY, SUNDAY);
        Seating seating = seating(1, seat);
        assertThatThrownBy(() -> seating.hasRoomFor(seat.person(), SUNDAY, null))
                .isInstanceOf(BrokenRule.class)
                .hasMessage("committees.person.seated");
        assertThatThrownBy(() -> seating.hasRoomFor(seat.person(), MONDAY.minusDays(5), MONDAY))
                .isInstanceOf(BrokenRule.class);
        assertThatCode(() -> {
                    seating.hasRoomFor(seat.person(), SUNDAY.plusDays(1), null);
                    seating.hasRoomFor(seat.person(), MONDAY.minusDays(5), MONDAY.minusDays(1));
                    seating.hasRoomFor(new PersonId(UUID.randomUUID()), MONDAY, SUNDAY);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void the_last_chair_and_the_last_secretary_stay_until_a_successor_begins() {
        Seat chair = seat(CHAIR, MONDAY, null);
        Seat secretary = seat(SECRETARY, MONDAY, null);
        Seat member = seat(MEMBER, MONDAY, null);
        Seating seating = seating(1, chair, secretary, member, seat(CHAIR, SUNDAY, null));
        assertThatThrownBy(() -> seating.canDoWithout(chair, SUNDAY.minusDays(1)))
                .isInstanceOf(BrokenRule.class)
                .hasMessage("committees.end.lastChair");
        assertThatThrownBy(() -> seating.canDoWithout(secretary, SUNDAY))
                .isInstanceOf(BrokenRule.class)
                .hasMessage("committees.end.lastSecretary");
        assertThatCode(() -> {
                    seating.canDoWithout(chair, SUNDAY);
                    seating.canDoWithout(member, MONDAY);
                })
                .doesNotThrowAnyException();
    }

    static Seating seating(int quorum, Seat... seats) {
        return new Seating(List.of(seats), List.of(charter(1, LocalDate.of(2019, 1, 1), quorum)));
    }

    static Charter charter(int number, LocalDate from, int quorum) {
        return new Charter(number, from, "Alles.", "All.", quorum, VotingRule.MAJORITY_OF_PRESENT, Set.of());
    }

    static Seat seat(SeatFunction function, LocalDate from, @Nullable LocalDate lastDay) {
        return new Seat(
                new SeatId(UUID.randomUUID()), COMMITTEE, new PersonId(UUID.randomUUID()), function, from, lastDay);
    }
}
