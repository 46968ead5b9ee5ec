package nl.integrity.committees;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import nl.integrity.shared.UnitId;

/**
 * Who sits in which committee, and how it decides, for components that hand it work. Every answer comes from the database as it is at
 * that moment: who lost a seat is gone at the next question. Days are days in Amsterdam.
 */
@ApplicationScoped
public class Committees {
    @Inject
    CommitteeStore store;

    @Inject
    Clock clock;

    /** The permanent committees first, then those that stand in for them; those that are no more among them. */
    public List<Committee> all() {
        return store.committees();
    }

    /** @throws IllegalStateException when there is no such committee */
    public Committee committee(CommitteeId id) {
        return all().stream()
                .filter(committee -> committee.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no committee " + id));
    }

    /** The seat that somebody has in a committee today. */
    public Optional<Seat> seatOf(PersonId person, CommitteeId committee) {
        return seatOf(person, committee, today());
    }

    /** The seat that somebody had, or will have, in a committee through the whole of a day. */
    public Optional<Seat> seatOf(PersonId person, CommitteeId committee, LocalDate day) {
        return store.heldOn(day, person, committee);
    }

    /** Every seat that somebody has today, in whichever committee. */
    public List<Seat> seatsOf(PersonId person) {
        return store.heldOn(today(), person);
    }

    /** The seats of a committee today. */
    public List<Seat> seatsNow(CommitteeId committee) {
        return seatsOn(committee, today());
    }

    /** The seats of a committee on a day. */
    public List<Seat> seatsOn(CommitteeId committee, LocalDate day) {
        return store.heldOn(day, committee);
    }

    /**
     * Whether somebody sits in a committee today.
     *
     * @param functions in one of these; none given: in whichever
     */
    public boolean sits(PersonId person, CommitteeId committee, SeatFunction... functions) {
        return seatOf(person, committee)
                .filter(seat ->
                        functions.length == 0 || Arrays.asList(functions).contains(seat.function()))
                .isPresent();
    }

    /** Who have a function in a committee today. */
    public List<PersonId> holders(CommitteeId committee, SeatFunction function) {
        return seatsNow(committee).stream()
                .filter(seat -> seat.function() == function)
                .map(Seat::person)
                .toList();
    }

    /** The permanent committee that takes reports about this unit today: its own, or else the one for the whole ministry. */
    public CommitteeId takesIn(UnitId unit) {
        return store.takesIn(today(), unit)
                .orElseThrow(() -> new IllegalStateException("no committee takes reports about unit " + unit));
    }

    /** The committee that stands in for this one: the one that was chosen for it, or else the first founded for nothing else. Empty when none does. */
    public Optional<CommitteeId> standsInFor(CommitteeId committee) {
        List<Committee> all = all();
        List<Committee> open =
                all.stream().filter(other -> other.takesReportsOn(today())).toList();
        return all.stream()
                .filter(each -> each.id().equals(committee))
                .flatMap(each -> Stream.concat(
                        open.stream().filter(other -> other.id().equals(each.deputy())),
                        open.stream().filter(other -> committee.equals(other.standsInFor()))))
                .map(Committee::id)
                .findFirst();
    }

    /** The committee that takes reports about this one, or about the top of the ministry. */
    public CommitteeId deputyOf(CommitteeId committee) {
        return standsInFor(committee)
                .orElseThrow(() -> new IllegalStateException("nobody stands in for committee " + committee));
    }

    /** The committee that sees, from today, to what one that is no more kept about this unit. */
    public CommitteeId successorOf(CommitteeId closed, UnitId unit) {
        return Optional.ofNullable(committee(closed).standsInFor())
                .flatMap(this::standsInFor)
                .orElseGet(() -> takesIn(unit));
    }

    /** The remit and the rules that hold today. */
    public Charter charter(CommitteeId committee) {
        return charterOn(committee, today());
    }

    /** The remit and the rules that hold, or held, on a day. */
    public Charter charterOn(CommitteeId committee, LocalDate day) {
        return seating(committee)
                .charterOn(day)
                .orElseThrow(() -> new IllegalStateException("committee " + committee + " had no rules on " + day));
    }

    Seating seating(CommitteeId committee) {
        return new Seating(store.seats(committee), store.charters(committee));
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), SystemTime.ZONE);
    }
}
