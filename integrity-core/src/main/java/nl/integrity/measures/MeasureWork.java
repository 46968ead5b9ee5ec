package nl.integrity.measures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.access.Action;
import nl.integrity.access.Admission;
import nl.integrity.access.Caller;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.AuditTrail;
import nl.integrity.organisation.DeskNews;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Measures, for those who see to them, those who look whether they were done and work, and those who follow all of them. */
@Stateless
@RolesAllowed({
    Role.MEASURE_OWNER,
    Role.COORDINATOR,
    Role.DECISION_MAKER,
    Role.SECRETARY,
    Role.COMMITTEE_MEMBER,
    Role.AUDITOR
})
public class MeasureWork {
    private static final int PAGE = 50;

    @Inject
    Gate gate;

    @Inject
    Measures measures;

    @Inject
    MeasureStore store;

    @Inject
    ProofBook proofs;

    @Inject
    Event<DeskNews> news;

    @Inject
    AuditTrail trail;

    /** Those that the caller sees to, verifies or oversees. */
    @RolesAllowed({Role.MEASURE_OWNER, Role.COORDINATOR, Role.AUDITOR})
    public MeasureBoard mine() {
        return own(gate.admit(Action.LIST_OWN_MEASURES));
    }

    /** The same, to be taken elsewhere. */
    @RolesAllowed({Role.MEASURE_OWNER, Role.COORDINATOR, Role.AUDITOR})
    public MeasureBoard exportMine() {
        Caller caller = gate.admit(Action.LIST_OWN_MEASURES);
        MeasureBoard mine = own(caller);
        trail.recordDeed(caller.actor(), "EXPORT_MEASURES", "-");
        return mine;
    }

    /**
     * How it stands with all that there are, and a page of them.
     *
     * @param after where the list goes on, as {@link MeasureBoard#next} gave it; the beginning for anything else
     */
    @RolesAllowed({Role.COORDINATOR, Role.DECISION_MAKER, Role.SECRETARY, Role.COMMITTEE_MEMBER, Role.AUDITOR})
    public MeasureBoard all(@Nullable String after) {
        Caller caller = gate.admit(Action.READ_RECOMMENDATIONS);
        return all(MeasurePlace.read(after), PAGE, caller);
    }

    /** The same with all of them at once, to be taken elsewhere. */
    @RolesAllowed({Role.COORDINATOR, Role.DECISION_MAKER, Role.SECRETARY, Role.COMMITTEE_MEMBER, Role.AUDITOR})
    public MeasureBoard exportAll() {
        Caller caller = gate.admit(Action.READ_RECOMMENDATIONS);
        MeasureBoard all = all(MeasurePlace.FIRST, Integer.MAX_VALUE - 1, caller);
        trail.recordDeed(caller.actor(), "EXPORT_MEASURES", "-");
        return all;
    }

    private MeasureBoard all(MeasurePlace place, int most, Caller caller) {
        List<MeasureStore.Known> found = store.after(place, most + 1);
        List<MeasureStore.Known> shown = found.stream().limit(most).toList();
        MeasureStore.Totals totals = store.totals(measures.today());
        return new MeasureBoard(
                false,
                totals.counts(),
                totals.late(),
                measures.lines(shown, caller.actor()),
                found.size() > most ? MeasurePlace.of(shown.get(most - 1)).toString() : null);
    }

    private MeasureBoard own(Caller caller) {
        List<MeasureStore.Known> known = measures.of(caller.known());
        Map<MeasureStage, Integer> counts = new EnumMap<>(MeasureStage.class);
        known.forEach(each -> counts.merge(each.stage(), 1, Integer::sum));
        List<MeasureStore.Known> sorted = known.stream()
                .sorted(Comparator.comparing(MeasureStore.Known::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(MeasureStore.Known::number))
                .toList();
        int late = (int)
                known.stream().filter(each -> each.isLate(measures.today())).count();
        return new MeasureBoard(true, counts, late, measures.lines(sorted, caller.actor()), null);
    }

    /** @throws nl.integrity.access.AccessRefused when there is no such measure, or none for this caller */
    public MeasureFile open(int number) {
        Admission<MeasureDossier> admitted = gate.admit(Action.READ_MEASURE, measures.find(number));
        MeasureDossier dossier = admitted.dossier();
        OwnDoing own = ownDoing(dossier, admitted.caller().known());
        Set<Action> may = gate.openAmong(
                Arrays.stream(MeasureMove.values()).map(MeasureMove::action).toList(), dossier);
        return measures.file(
                admitted,
                Arrays.stream(MeasureMove.values())
                        .filter(move -> may.contains(move.action()))
                        .filter(move -> MeasureLifecycle.offers(dossier.known().stage(), move))
                        .filter(move -> own.forbids(move) == null)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(MeasureMove.class))),
                gate.opens(Action.READ_RECOMMENDATIONS, dossier),
                gate.opens(Action.WORK_ON_MEASURE, dossier),
                gate.opens(Action.PROVE_MEASURE, dossier));
    }

    /**
     * Does something with a measure; planning it anew has a door of its own.
     *
     * @throws BrokenRule when the measure does not stand right for it, something is missing, somebody else came first, or the caller would
     *     verify what they worked on
     * @throws nl.integrity.access.AccessRefused when there is no such measure, or that is not up to the caller
     */
    public void move(@Valid MoveMeasure command) {
        MeasureMove move = Objects.requireNonNull(command.move());
        Admission<MeasureDossier> admitted = gate.admit(move.action(), measures.find(command.number()));
        MeasureStore.Known known = admitted.dossier().known();
        if (move == MeasureMove.PLAN || !MeasureLifecycle.offers(known.stage(), move)) {
            throw new BrokenRule("measures.moved.already");
        }
        String own = ownDoing(admitted.dossier(), admitted.caller().known()).forbids(move);
        if (own != null) {
            throw new BrokenRule(own);
        }
        MeasureRules.check(command, measures.left(known), known.until(), measures.today());
        measures.move(known, command, admitted.caller().known());
        switch (move) {
            case FINISH -> tell(known, known.plan().verifier());
            case SEND_BACK, FAIL -> tell(known, known.plan().owner());
            default -> {}
        }
    }

    private OwnDoing ownDoing(MeasureDossier dossier, PersonId person) {
        return new OwnDoing(
                proofs.areWorkOf(dossier.known().id(), person)
                        || store.steps(dossier.known().id()).stream()
                                .anyMatch(step ->
                                        step.by().equals(person) && step.move().action() == Action.WORK_ON_MEASURE),
                dossier.isOf(person));
    }

    /** Nobody verifies what they worked on, also before somebody else became its owner, nor accepts a risk of their own. */
    private record OwnDoing(boolean worked, boolean responsible) {
        /** The fault that a move would be; {@code null} for none. */
        @Nullable
        String forbids(MeasureMove move) {
            if (worked && move.action() == Action.VERIFY_MEASURE) {
                return "measures.move.own";
            }
            return responsible && move == MeasureMove.ACCEPT_RISK ? "measures.move.ownRisk" : null;
        }
    }

    private void tell(MeasureStore.Known known, PersonId person) {
        news.fire(DeskNews.toPerson(DeskNews.Kind.TASK, known.id(), person));
    }

    /** @throws nl.integrity.access.AccessRefused when there is no such measure, or it is not the caller's */
    @RolesAllowed(Role.MEASURE_OWNER)
    public void agree(@Valid AddMilestone command) {
        Admission<MeasureDossier> admitted = gate.admit(Action.WORK_ON_MEASURE, measures.find(command.number()));
        measures.addMilestone(
                admitted.dossier().known(), command, admitted.caller().known());
    }

    /**
     * Adds what was spent on it; also when it is done, for bills come later.
     *
     * @throws BrokenRule when it is nothing, of a day to come, or takes back more than was spent
     * @throws nl.integrity.access.AccessRefused when there is no such measure, or it is not the caller's
     */
    @RolesAllowed(Role.MEASURE_OWNER)
    public void spend(@Valid SpendOnMeasure command) {
        Admission<MeasureDossier> admitted = gate.admit(Action.WORK_ON_MEASURE, measures.find(command.number()));
        measures.spend(admitted.dossier().known(), command, admitted.caller().known());
    }

    /**
     * A milestone was reached.
     *
     * @throws BrokenRule when it was before, or there is none such
     * @throws nl.integrity.access.AccessRefused when there is no such measure, or it is not the caller's
     */
    @RolesAllowed(Role.MEASURE_OWNER)
    public void reach(int number, UUID milestone) {
        Admission<MeasureDossier> admitted = gate.admit(Action.WORK_ON_MEASURE, measures.find(number));
        measures.reach(admitted.dossier().known(), milestone, admitted.caller().known());
    }
}
