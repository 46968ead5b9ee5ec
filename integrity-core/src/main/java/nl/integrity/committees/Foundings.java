package nl.integrity.committees;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.integrity.access.AccessRefused;
import nl.integrity.organisation.Directory;
import nl.integrity.organisation.Unit;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Founds and closes committees, so that every unit keeps one, and every committee another that takes reports about it. */
@ApplicationScoped
class Foundings {
    @Inject
    CommitteeStore store;

    @Inject
    FoundingStore foundings;

    @Inject
    Committees committees;

    @Inject
    Directory directory;

    @Inject
    Event<ClosingAsked> asked;

    CommitteeId found(FoundCommittee command, PersonId by) {
        store.lock();
        List<Committee> others = store.committees();
        BrokenRule.when(command.standsInFor() == null && command.deputy() == null, "committees.deputy.missing");
        BrokenRule.when(command.standsInFor() != null && command.deputy() != null, "committees.deputy.both");
        BrokenRule.when(
                command.standsInFor() != null && !isPermanent(named(others, command.standsInFor())),
                "committees.standsIn.wrong");
        BrokenRule.when(
                command.deputy() != null && !named(others, command.deputy()).staysAfter(committees.today()),
                "committees.deputy.wrong");
        BrokenRule.when(command.standsInFor() != null && !command.units().isEmpty(), "committees.units.standsIn");
        BrokenRule.when(
                others.stream()
                        .filter(this::isPermanent)
                        .flatMap(other -> latest(other).units().stream())
                        .anyMatch(command.units()::contains),
                "committees.unit.taken");
        CommitteeId id = new CommitteeId(UUID.randomUUID());
        BrokenRule.when(
                !foundings.found(id, command, committees.today(), committees.now(), by),
                "committees.abbreviation.taken");
        return id;
    }

    private boolean isPermanent(Committee committee) {
        return committee.standsInFor() == null && committee.closesOn() == null;
    }

    ClosingObstacles obstacles(CommitteeCode code) {
        List<Committee> all = store.committees();
        return obstacles(
                all.stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow(AccessRefused::new),
                all);
    }

    private ClosingObstacles obstacles(Committee committee, List<Committee> all) {
        ClosingAsked question = new ClosingAsked(committee.id());
        asked.fire(question);
        List<Committee> staying = all.stream()
                .filter(other -> !other.id().equals(committee.id()))
                .filter(other -> other.staysAfter(committees.today()))
                .toList();
        return new ClosingObstacles(
                question.hasOpenCases(),
                all.stream()
                        .filter(other -> other.closesOn() == null && leans(other, committee))
                        .filter(other -> staying.stream().noneMatch(standIn -> leans(other, standIn)))
                        .toList(),
                isPermanent(committee) ? without(staying) : List.of());
    }

    /** Whether this one takes, or could take, reports about the other. */
    private static boolean leans(Committee other, Committee standIn) {
        return standIn.id().equals(other.deputy()) || other.id().equals(standIn.standsInFor());
    }

    /** The units that none of these takes reports about. */
    private List<Unit> without(List<Committee> staying) {
        List<Charter> charters =
                staying.stream().filter(this::isPermanent).map(this::latest).toList();
        Predicate<Unit> taken = unit -> charters.stream()
                .anyMatch(charter ->
                        charter.isForWholeMinistry() || charter.units().contains(unit.id()));
        return directory.unitsToday().stream().filter(taken.negate()).toList();
    }

    void close(CloseCommittee command, PersonId by) {
        store.lock();
        List<Committee> all = store.committees();
        Committee committee = named(all, command.committee());
        LocalDate lastDay = Objects.requireNonNull(command.lastDay());
        BrokenRule.when(committee.closesOn() != null, "committees.closing.already");
        BrokenRule.when(lastDay.isBefore(committees.today()), "committees.closing.past");
        BrokenRule.when(!obstacles(committee, all).isClear(), "committees.closing.first");
        BrokenRule.when(
                !foundings.close(command, lastDay.plusDays(1), committees.now(), by), "committees.changedMeanwhile");
    }

    private Charter latest(Committee committee) {
        return Stream.of(store.charters(committee.id()))
                .flatMap(charters -> charters.stream().skip(charters.size() - 1L))
                .findFirst()
                .orElseThrow();
    }

    private static Committee named(List<Committee> all, @Nullable CommitteeId id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(AccessRefused::new);
    }
}
