package nl.integrity.cases;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.access.Action;
import nl.integrity.access.Doers;
import nl.integrity.access.Relation;
import nl.integrity.cases.Prospect.When;

/** What can be done in a case and why not the rest, out of {@link CaseLifecycle} and the access policy: there is no table of it. */
final class CaseProspects {
    /** Whoever makes the move says so at that moment; it is asked in the form. */
    static final Set<CaseGuard> SAID_WITH_IT = EnumSet.of(
            CaseGuard.TWO_ASSESSORS,
            CaseGuard.CRIME_WEIGHED,
            CaseGuard.RISK_KNOWN,
            CaseGuard.RISK_NOT_HIGH,
            CaseGuard.REASONS_TOLD,
            CaseGuard.DUE_DAY,
            CaseGuard.ACCOUNTED_FOR,
            CaseGuard.NEW_GROUND,
            CaseGuard.SAME_COMMITTEE,
            CaseGuard.OTHER_OPEN);

    /** What the reader may do, and of what they may hear. */
    private final Set<Action> open;

    private final CaseStage stage;
    private final Set<CaseGuard> met;
    private final Map<Action, String> blocked;

    /**
     * @param open what the policy lets the reader do
     * @param met what is so
     * @param blocked the fault that something would end in, though the case stands right for it
     */
    CaseProspects(CaseStage stage, Set<Action> open, Set<CaseGuard> met, Map<Action, String> blocked) {
        this.stage = stage;
        this.open = open;
        this.met = EnumSet.copyOf(SAID_WITH_IT);
        this.met.addAll(met);
        this.blocked = blocked;
    }

    /** Those that are asked about: to find out, in one go, what is open. */
    static Set<Action> actions() {
        return Stream.of(
                        Arrays.stream(CaseMove.values()).map(CaseMove::action),
                        Arrays.stream(CaseAct.values()).map(CaseAct::action),
                        Arrays.stream(CaseGuard.values()).map(CaseProspects::toKnowOf))
                .flatMap(actions -> actions)
                .collect(Collectors.toSet());
    }

    /** Who may see how it is with this, as the page that tells it asks the gate. */
    static Action toKnowOf(CaseGuard guard) {
        return switch (guard) {
            case TWO_ASSESSORS,
                    ASSESSED_TWICE,
                    NOT_CLASSIFIED,
                    CRIME_WEIGHED,
                    RISK_KNOWN,
                    RISK_NOT_HIGH,
                    REASONS_TOLD -> Action.READ_TRIAGE;
            case INVESTIGATED, NOT_ON_HOLD -> Action.READ_INVESTIGATION;
            case REPORTED -> Action.READ_FINAL_REPORT;
            case SUBJECTS_TOLD, SUBJECTS_HEARD -> Action.READ_HEARING;
            case BOTH_SIDES_HEARD, VOTED_WITH_QUORUM, FINDING_PER_ALLEGATION -> Action.READ_DELIBERATION;
            case ADVICE_GIVEN -> Action.READ_ADVICE;
            case SAME_COMMITTEE,
                    OTHER_OPEN,
                    DUE_DAY,
                    ALLEGATIONS_WORDED,
                    FEEDBACK_GIVEN,
                    NOTHING_LEFT,
                    ACCOUNTED_FOR,
                    NEW_GROUND -> Action.READ_CASE;
        };
    }

    /** What a reader may know of those things that must be so for what starts from here. */
    static Set<CaseGuard> open(CaseStage stage, Set<Action> open) {
        return Arrays.stream(CaseMove.values())
                .filter(move -> CaseLifecycle.offers(stage, move))
                .flatMap(move -> CaseLifecycle.needs(move).stream())
                .filter(guard -> open.contains(toKnowOf(guard)))
                .collect(Collectors.toSet());
    }

    /** Every move that is left to the case: those that start from where it stands first. */
    List<Prospect> moves() {
        Set<CaseStage> ahead = ahead();
        return Stream.concat(
                        Arrays.stream(CaseMove.values()).filter(move -> CaseLifecycle.offers(stage, move)),
                        Arrays.stream(CaseMove.values())
                                .filter(move -> !CaseLifecycle.offers(stage, move))
                                .filter(move -> starts(move).stream().anyMatch(ahead::contains)))
                .map(this::prospect)
                .toList();
    }

    /** Everything else that can be done as the case stands. */
    List<Prospect> acts() {
        return Arrays.stream(CaseAct.values())
                .filter(act -> act.isFor(stage))
                .map(act -> prospect(act.name(), act.action(), blocked(act.action())))
                .toList();
    }

    private Prospect prospect(CaseMove move) {
        if (!CaseLifecycle.offers(stage, move)) {
            return new Prospect(move.name(), When.LATER, List.of(), whose(move.action()), starts(move));
        }
        List<String> lacking = Stream.concat(
                        CaseLifecycle.lacking(move, met).stream().map(guard -> "case.guard." + guard),
                        blocked(move.action()).stream())
                .toList();
        Prospect prospect = prospect(move.name(), move.action(), lacking);
        return prospect.when() == When.NOW || open.containsAll(subjects(move))
                ? prospect
                : new Prospect(prospect.what(), prospect.when(), List.of(), prospect.whose(), prospect.from());
    }

    private Set<Action> subjects(CaseMove move) {
        return CaseLifecycle.lacking(move, met).stream()
                .map(CaseProspects::toKnowOf)
                .collect(Collectors.toSet());
    }

    private Prospect prospect(String what, Action action, List<String> reasons) {
        When when = !open.contains(action) ? When.BY_OTHERS : reasons.isEmpty() ? When.NOW : When.LACKING;
        return new Prospect(what, when, reasons, whose(action), Set.of());
    }

    private List<String> blocked(Action action) {
        String fault = blocked.get(action);
        return fault == null ? List.of() : List.of(fault);
    }

    private Set<Relation> whose(Action action) {
        return open.contains(action) ? Set.of() : Doers.of(action);
    }

    private static Set<CaseStage> starts(CaseMove move) {
        return Arrays.stream(CaseStage.values())
                .filter(from -> CaseLifecycle.offers(from, move))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseStage.class)));
    }

    /** Where the case can still come to before it is closed; a new beginning after that is another story. */
    private Set<CaseStage> ahead() {
        Set<CaseStage> ahead = EnumSet.noneOf(CaseStage.class);
        Set<CaseStage> edge = EnumSet.of(stage);
        while (!edge.isEmpty()) {
            Set<CaseStage> next = EnumSet.noneOf(CaseStage.class);
            for (CaseStage from : edge) {
                for (CaseMove move : CaseMove.values()) {
                    if (move != CaseMove.REOPEN && CaseLifecycle.offers(from, move)) {
                        next.add(CaseLifecycle.next(from, move));
                    }
                }
            }
            next.removeAll(ahead);
            ahead.addAll(next);
            edge = next;
        }
        return ahead;
    }
}
