package nl.integrity.committees;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.integrity.committees.CommitteeStore.Past;
import nl.integrity.committees.FoundingStore.Decided;
import nl.integrity.organisation.Colleague;
import nl.integrity.organisation.Directory;
import nl.integrity.organisation.PeopleSearch;
import nl.integrity.organisation.PeopleUnreachable;
import org.jspecify.annotations.Nullable;

/** Committees as the administrator sees them, with names. */
@ApplicationScoped
class CommitteeViews {
    @Inject
    CommitteeStore store;

    @Inject
    FoundingStore foundings;

    @Inject
    Committees committees;

    @Inject
    Directory directory;

    @Inject
    PeopleSearch people;

    CommitteeOverview overview() {
        List<Committee> all = store.committees();
        List<Seat> seats = all.stream()
                .flatMap(committee -> committees.seatsNow(committee.id()).stream())
                .toList();
        Optional<Map<String, List<Colleague>>> holders = holders();
        return new CommitteeOverview(
                all.stream().map(this::state).toList(),
                holders.isPresent(),
                holders.map(known -> RoleCheck.mismatches(seats, known, directory::nameOf))
                        .orElse(List.of()));
    }

    /** Empty when the identity provider does not answer: the page tells so, and shows the rest. */
    private Optional<Map<String, List<Colleague>>> holders() {
        try {
            return Optional.of(
                    RoleCheck.ROLES.stream().collect(Collectors.toMap(Function.identity(), people::withRole)));
        } catch (PeopleUnreachable e) {
            return Optional.empty();
        }
    }

    Optional<CommitteeState> named(CommitteeCode code) {
        return store.committees().stream()
                .filter(committee -> committee.code().equals(code))
                .findFirst()
                .map(this::state);
    }

    private CommitteeState state(Committee committee) {
        Seating seating = committees.seating(committee.id());
        LocalDate today = committees.today();
        Map<SeatId, Past> pasts =
                store.past(committee.id()).stream().collect(Collectors.toMap(Past::seat, Function.identity()));
        return new CommitteeState(
                committee,
                store.version(committee.id()),
                seating.charterOn(today).orElseThrow(),
                seating.charters().stream()
                        .sorted(Comparator.comparing(Charter::number).reversed())
                        .toList(),
                lines(seating, pasts, seat -> seat.isHeldOn(today), order()),
                lines(seating, pasts, seat -> seat.beginsAfter(today) && !seat.isWithdrawn(), order()),
                lines(
                        seating,
                        pasts,
                        seat -> seat.endsBefore(today) || seat.isWithdrawn(),
                        Comparator.comparing(Seat::from).reversed()),
                seating.gaps(today, lastOf(committee, today)),
                foundings.closing(committee.id()).map(this::closing).orElse(null),
                committee.isBeingSetUpOn(today),
                committee.isClosedOn(today));
    }

    /** How far is looked ahead: a year, or as long as it will be there. */
    private static LocalDate lastOf(Committee committee, LocalDate today) {
        LocalDate year = today.plusYears(1).minusDays(1);
        LocalDate closesOn = committee.closesOn();
        return closesOn == null || closesOn.isAfter(year) ? year : closesOn.minusDays(1);
    }

    private Closing closing(Decided decided) {
        return new Closing(
                decided.closesOn().minusDays(1), decided.reason(), decided.at(), directory.nameOf(decided.by()));
    }

    private static Comparator<Seat> order() {
        return Comparator.comparing(Seat::function).thenComparing(Seat::from);
    }

    private List<SeatLine> lines(
            Seating seating, Map<SeatId, Past> pasts, Predicate<Seat> which, Comparator<Seat> order) {
        return seating.seats().stream()
                .filter(which)
                .sorted(order)
                .map(seat -> line(seat, Objects.requireNonNull(pasts.get(seat.id()))))
                .toList();
    }

    private SeatLine line(Seat seat, Past past) {
        return new SeatLine(
                seat,
                directory.nameOf(seat.person()),
                past.until(),
                directory.nameOf(past.appointedBy()),
                past.endedAt(),
                endedBy(past),
                past.reason(),
                past.note());
    }

    private @Nullable String endedBy(Past past) {
        return past.endedBy() == null ? null : directory.nameOf(past.endedBy());
    }
}
