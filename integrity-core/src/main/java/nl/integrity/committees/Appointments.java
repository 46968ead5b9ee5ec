package nl.integrity.committees;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Exclusions;
import nl.integrity.organisation.Colleague;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;

/** Changes who sits where and by which rules: one change at a time, and told within its transaction. */
@ApplicationScoped
class Appointments {
    @Inject
    CommitteeStore store;

    @Inject
    Committees committees;

    @Inject
    Directory directory;

    @Inject
    Exclusions exclusions;

    @Inject
    Event<SeatTaken> taken;

    @Inject
    Event<SeatEnded> ended;

    SeatId appoint(AppointToSeat command, Colleague colleague, PersonId by) {
        Committee committee = lock(command.committee(), command.basedOn());
        Seat seat = new Seat(
                new SeatId(UUID.randomUUID()),
                committee.id(),
                colleague.person(),
                Objects.requireNonNull(command.function()),
                Objects.requireNonNull(command.from()),
                command.until());
        refuse(committee.closesOn() != null, new BrokenRule("committees.closing.already"));
        refuse(seat.person().equals(by), new BrokenRule("committees.person.own"));
        refuse(seat.from().isBefore(committees.today()), new BrokenRule("committees.from.past"));
        refuse(seat.isWithdrawn(), new BrokenRule("committees.until.early"));
        committees.seating(committee.id()).hasRoomFor(seat.person(), seat.from(), seat.lastDay());
        refuse(
                opposite(committee)
                        .flatMap(other -> store.seats(other.id()).stream())
                        .filter(other -> other.person().equals(seat.person()))
                        .anyMatch(other -> other.overlaps(seat.from(), seat.lastDay())),
                new BrokenRule("committees.person.opposite"));
        refuse(
                !store.take(command.basedOn(), seat, committees.now(), by),
                new BrokenRule("committees.changedMeanwhile"));
        // reports that name them shut before they can look
        directory.know(colleague);
        exclusions.recognise(seat.person(), colleague.name());
        taken.fire(new SeatTaken(committee.id(), seat.person(), seat.function(), seat.from()));
        return seat.id();
    }

    /** Who takes reports about this committee, and about whom it takes them: nobody sits on both sides. */
    private Stream<Committee> opposite(Committee committee) {
        return store.committees().stream()
                .filter(other -> Stream.of(committee.standsInFor(), committee.deputy())
                                .anyMatch(other.id()::equals)
                        || Stream.of(other.standsInFor(), other.deputy()).anyMatch(committee.id()::equals));
    }

    void end(EndSeat command, PersonId by) {
        Seat seat = store.seat(command.seat()).orElseThrow(AccessRefused::new);
        lock(seat.committee(), command.basedOn());
        LocalDate today = committees.today();
        boolean begun = !seat.beginsAfter(today);
        LocalDate asked = command.lastDay();
        refuse(asked != null && asked.isBefore(today), new BrokenRule("committees.lastDay.past"));
        LocalDate lastDay = asked != null ? asked : (begun ? today : seat.from()).minusDays(1);
        refuse(seat.lastDay() != null && !lastDay.isBefore(seat.lastDay()), new BrokenRule("committees.end.notSooner"));
        committees.seating(seat.committee()).canDoWithout(seat, later(lastDay.plusDays(1), seat.from()));
        refuse(
                !store.end(command, lastDay, today, committees.now(), by),
                new BrokenRule("committees.changedMeanwhile"));
        if (begun && lastDay.isBefore(today)) {
            ended.fire(new SeatEnded(seat.committee(), seat.person(), seat.function(), committees.now()));
        }
    }

    void revise(ReviseCharter command, PersonId by) {
        Committee committee = lock(command.committee(), command.basedOn());
        LocalDate from = Objects.requireNonNull(command.from());
        refuse(committee.closesOn() != null, new BrokenRule("committees.closing.already"));
        refuse(from.isBefore(committees.today()), new BrokenRule("committees.from.past"));
        refuse(
                store.charters(committee.id()).stream()
                        .anyMatch(charter -> charter.from().isAfter(from)),
                new BrokenRule("committees.from.order"));
        if (committee.standsInFor() == null) {
            List<Charter> others = chartersBeside(committee);
            refuse(
                    !command.units().isEmpty() && others.stream().noneMatch(Charter::isForWholeMinistry),
                    new BrokenRule("committees.remit.whole"));
            refuse(
                    others.stream().flatMap(charter -> charter.units().stream()).anyMatch(command.units()::contains),
                    new BrokenRule("committees.unit.taken"));
        }
        refuse(!store.revise(command, committees.now(), by), new BrokenRule("committees.changedMeanwhile"));
    }

    /** The latest of each other permanent committee that takes reports, and will go on to. */
    private List<Charter> chartersBeside(Committee committee) {
        return store.committees().stream()
                .filter(other -> other.standsInFor() == null && !other.id().equals(committee.id()))
                .filter(other -> other.staysAfter(committees.today()))
                .flatMap(other -> store.charters(other.id()).stream().reduce((earlier, latest) -> latest).stream())
                .toList();
    }

    /** What is read after this stays true until the transaction ends. */
    private Committee lock(CommitteeId id, int basedOn) {
        store.lock();
        Committee committee = store.committees().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(AccessRefused::new);
        refuse(store.version(id) != basedOn, new BrokenRule("committees.changedMeanwhile"));
        return committee;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static void refuse(boolean broken, BrokenRule rule) {
        if (broken) {
            throw rule;
        }
    }
}
