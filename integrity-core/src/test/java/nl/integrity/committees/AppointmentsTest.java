package nl.integrity.committees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.access.Exclusions;
import nl.integrity.organisation.Colleague;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is told of what, and when: the rules themselves are tested where they are. */
class AppointmentsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
    private static final CommitteeId HERE = new CommitteeId(new UUID(0, 1));
    private static final PersonId ADMINISTRATOR = new PersonId(UUID.randomUUID());

    private final Heard<SeatTaken> taken = new Heard<>();
    private final Heard<SeatEnded> ended = new Heard<>();
    private final List<PersonId> recognised = new ArrayList<>();
    private final List<Seat> seats = new ArrayList<>();
    private final Appointments appointments = new Appointments();

    @SuppressWarnings("UnnecessaryAssignment") // no container here
    AppointmentsTest() {
        Committees committees = new Committees();
        appointments.store = new Kept();
        appointments.committees = committees;
        committees.store = appointments.store;
        committees.clock = Clock.fixed(NOON, SystemTime.ZONE);
        appointments.directory = new Directory() {
            @Override
            public void know(Colleague colleague) {}
        };
        appointments.exclusions = new Exclusions() {
            @Override
            public void recognise(PersonId person, String name) {
                recognised.add(person);
            }
        };
        appointments.taken = taken;
        appointments.ended = ended;
    }

    @Test
    void a_seat_is_told_of_when_it_is_given_and_whoever_gets_it_is_recognised() {
        Colleague jo = new Colleague(new PersonId(UUID.randomUUID()), "Jo Jansen", "j.jansen");
        LocalDate later = TODAY.plusDays(9);
        appointments.appoint(
                new AppointToSeat(HERE, 0, jo.person(), SeatFunction.MEMBER, later, null), jo, ADMINISTRATOR);
        assertThat(taken.told).containsExactly(new SeatTaken(HERE, jo.person(), SeatFunction.MEMBER, later));
        assertThat(recognised).containsExactly(jo.person());
    }

    @Test
    void an_end_at_once_is_told_at_once_also_on_the_first_day() {
        Seat seat = seat(TODAY, null);
        end(seat, null);
        assertThat(ended.told).containsExactly(new SeatEnded(HERE, seat.person(), SeatFunction.MEMBER, NOON));
        assertThat(seats.get(0).lastDay()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void an_end_through_today_or_later_is_not_told_yet() {
        end(seat(TODAY.minusDays(5), null), TODAY);
        end(seat(TODAY.minusDays(5), null), TODAY.plusDays(5));
        assertThat(ended.told).isEmpty();
    }

    @Test
    void whoever_never_sat_there_lost_nothing() {
        Seat seat = seat(TODAY.plusDays(5), null);
        end(seat, null);
        assertThat(ended.told).isEmpty();
        assertThat(seats.get(0).isWithdrawn()).isTrue();
    }

    @Test
    void who_did_not_see_the_latest_change_changes_nothing() {
        Seat seat = seat(TODAY, null);
        assertThatThrownBy(() -> appointments.end(new EndSeat(seat.id(), 7, null, EndReason.DIED, ""), ADMINISTRATOR))
                .isInstanceOf(BrokenRule.class)
                .hasMessage("committees.changedMeanwhile");
        assertThat(ended.told).isEmpty();
    }

    private Seat seat(LocalDate from, @Nullable LocalDate lastDay) {
        Seat seat = SeatingTest.seat(SeatFunction.MEMBER, from, lastDay);
        seats.add(0, seat);
        return seat;
    }

    private void end(Seat seat, @Nullable LocalDate lastDay) {
        appointments.end(new EndSeat(seat.id(), 0, lastDay, EndReason.RESIGNED, ""), ADMINISTRATOR);
    }

    /** One committee, in memory. */
    private final class Kept extends CommitteeStore {
        @Override
        void lock() {}

        @Override
        List<Committee> committees() {
            return List.of(
                    new Committee(HERE, new CommitteeCode("IC"), "Commissie", "Committee", null, null, TODAY, null));
        }

        @Override
        int version(CommitteeId committee) {
            return 0;
        }

        @Override
        List<Charter> charters(CommitteeId committee) {
            return List.of(SeatingTest.charter(1, TODAY.minusYears(1), 1));
        }

        @Override
        List<Seat> seats(CommitteeId committee) {
            return List.copyOf(seats);
        }

        @Override
        Optional<Seat> seat(SeatId id) {
            return seats.stream().filter(seat -> seat.id().equals(id)).findFirst();
        }

        @Override
        boolean take(int basedOn, Seat seat, Instant at, PersonId by) {
            return seats.add(seat);
        }

        @Override
        boolean end(EndSeat command, LocalDate lastDay, LocalDate today, Instant at, PersonId by) {
            seats.replaceAll(seat -> seat.id().equals(command.seat())
                    ? new Seat(seat.id(), seat.committee(), seat.person(), seat.function(), seat.from(), lastDay)
                    : seat);
            return true;
        }
    }
}
