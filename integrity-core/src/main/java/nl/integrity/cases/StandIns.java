package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.integrity.access.Exclusions;
import nl.integrity.committees.Committee;
import nl.integrity.committees.Committees;
import nl.integrity.committees.Seat;
import nl.integrity.committees.SeatFunction;
import nl.integrity.shared.PersonId;

/** Who stands in at a case, and who could. */
@ApplicationScoped
class StandIns {
    @Inject
    StandInStore store;

    @Inject
    CaseOwners owners;

    @Inject
    Committees committees;

    @Inject
    Exclusions exclusions;

    @Inject
    Clock clock;

    /** As what a case is open to somebody at this moment; empty when it is not, or when they no longer have that function elsewhere. */
    Optional<SeatFunction> functionOf(PersonId person, CaseFile file) {
        return store.functionOf(person, file, clock.instant()).filter(function -> has(person, function));
    }

    private boolean has(PersonId person, SeatFunction function) {
        return committees.seatsOf(person).stream().anyMatch(seat -> seat.function() == function);
    }

    /** Whether it is up to them to find somebody: they preside over the committee that stands in, and nobody over the one in charge can. */
    boolean presidesNext(PersonId person, CaseFile file) {
        return committees
                        .standsInFor(file.committee())
                        .filter(next -> committees.sits(person, next, SeatFunction.CHAIR, SeatFunction.DEPUTY_CHAIR))
                        .isPresent()
                && owners.free(file).stream().noneMatch(seat -> seat.function().presides());
    }

    /** Those to whom a case is open at this moment, but for those who must not know of it. */
    List<StandIn> free(CaseFile file) {
        Instant now = clock.instant();
        List<StandIn> open = store.of(file).stream()
                .filter(standIn -> standIn.holds(now))
                .filter(standIn -> has(standIn.person(), standIn.function()))
                .toList();
        if (open.isEmpty()) {
            return open;
        }
        Set<PersonId> excluded =
                exclusions.excludedAmong(open.stream().map(StandIn::person).toList(), file.id());
        return open.stream()
                .filter(standIn -> !excluded.contains(standIn.person()))
                .toList();
    }

    /** The functions that nobody who can see the case has. */
    Set<SeatFunction> lacking(CaseFile file) {
        Set<SeatFunction> present = EnumSet.noneOf(SeatFunction.class);
        owners.free(file).forEach(seat -> present.add(seat.function()));
        free(file).forEach(standIn -> present.add(standIn.function()));
        return StandInRules.lacking(present);
    }

    /** Whoever has one of those functions in another committee, and none here; never whoever asks. */
    List<Seat> candidates(CaseFile file, PersonId asks) {
        Set<SeatFunction> lacking = lacking(file);
        if (lacking.isEmpty()) {
            return List.of();
        }
        List<Seat> elsewhere = committees.all().stream()
                .map(Committee::id)
                .filter(committee -> !committee.equals(file.committee()))
                .flatMap(committee -> committees.seatsNow(committee).stream())
                .filter(seat -> lacking.contains(seat.function()))
                .filter(seat -> !seat.person().equals(asks))
                .filter(seat -> !committees.sits(seat.person(), file.committee()))
                .toList();
        Set<PersonId> excluded =
                exclusions.excludedAmong(elsewhere.stream().map(Seat::person).toList(), file.id());
        return elsewhere.stream()
                .filter(seat -> !excluded.contains(seat.person()))
                .toList();
    }
}
