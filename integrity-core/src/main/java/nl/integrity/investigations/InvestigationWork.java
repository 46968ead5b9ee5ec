package nl.integrity.investigations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Admission;
import nl.integrity.access.Exclusions;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.cases.CaseGuard;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.Cases;
import nl.integrity.investigations.InvestigationStore.StoredAssignment;
import nl.integrity.investigations.InvestigationStore.StoredFinding;
import nl.integrity.investigations.InvestigationStore.StoredMethod;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.Vault;

/**
 * An investigation, for those who do it and those who ordered it. All of it throws {@link nl.integrity.access.AccessRefused} when there is no
 * such case, or none for this caller.
 */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER, Role.INVESTIGATOR})
public class InvestigationWork {
    private static final Set<Action> ACTS = Set.of(
            Action.HOLD_INVESTIGATION,
            Action.ASSIGN_INVESTIGATION,
            Action.SIGN_ASSIGNMENT,
            Action.DECIDE_METHOD,
            Action.INVESTIGATE);

    @Inject
    Gate gate;

    @Inject
    Cases cases;

    @Inject
    Investigations investigations;

    @Inject
    InvestigationStore store;

    @Inject
    InvestigationListStore lists;

    @Inject
    Exclusions exclusions;

    @Inject
    EvidenceBook evidence;

    @Inject
    CriminalHolds holds;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /** Those that the caller was given, for as long as they are open to them; the one opened last first. */
    @RolesAllowed(Role.INVESTIGATOR)
    public List<InvestigationLine> mine() {
        PersonId me = gate.admit(Action.LIST_INVESTIGATIONS).known();
        return lists.of(me, exclusions.mark(me), SystemTime.today(clock));
    }

    /** How far it is; without an order there are only the points of the case. */
    public InvestigationFile open(String number) {
        var admitted = gate.admit(Action.READ_INVESTIGATION, cases.find(number));
        Investigations.Written written = investigations.written(admitted.dossier());
        return investigations.open(admitted.dossier(), written, admitted.caller(), may(admitted, written));
    }

    private Set<InvestigationFile.Act> may(Admission<CaseInHand> admitted, Investigations.Written written) {
        CaseInHand hand = admitted.dossier();
        PersonId reader = admitted.caller().known();
        Set<Action> open = gate.openAmong(ACTS, hand);
        Set<InvestigationFile.Act> may = EnumSet.noneOf(InvestigationFile.Act.class);
        if (open.contains(Action.HOLD_INVESTIGATION) && (Investigations.runs(hand) || holds.isHeld(hand))) {
            may.add(InvestigationFile.Act.HOLD);
        }
        if (!Investigations.runs(hand)) {
            return may;
        }
        if (open.contains(Action.ASSIGN_INVESTIGATION)) {
            may.add(InvestigationFile.Act.ASSIGN);
        }
        if (open.contains(Action.SIGN_ASSIGNMENT)
                && written.assignments().stream()
                        .limit(1)
                        .anyMatch(
                                latest -> !latest.isSigned() && !latest.author().equals(reader))) {
            may.add(InvestigationFile.Act.SIGN);
        }
        if (open.contains(Action.DECIDE_METHOD)
                && written.methods().stream().anyMatch(method -> method.answer() == null)) {
            may.add(InvestigationFile.Act.DECIDE_METHOD);
        }
        if (open.contains(Action.INVESTIGATE)) {
            may.add(InvestigationFile.Act.ASK_METHOD);
            may.add(InvestigationFile.Act.FIND);
        }
        return may;
    }

    /**
     * Asks to use a means; the chair decides, never whoever asks.
     *
     * @throws BrokenRule when the last day is past or after the investigators' last, or the case is not under investigation
     */
    @RolesAllowed(Role.INVESTIGATOR)
    public void ask(@Valid AskMethod command) {
        var admitted = gate.admit(Action.INVESTIGATE, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        PersonId by = admitted.caller().known();
        InvestigationRules.check(command, order(hand).accessUntil(), investigations.today());
        store.ask(
                hand,
                new StoredMethod(
                        command.submission(),
                        Objects.requireNonNull(command.kind()),
                        Objects.requireNonNull(command.lastDay()),
                        vault.openToAdd(hand.dossierId(), Compartment.CASE)
                                .seal(command.submission(), InvestigationText.METHOD, InvestigationText.write(command)),
                        clock.instant(),
                        by,
                        null));
        investigations.tellChairs(hand, by);
    }

    /**
     * Lets the investigators use a means until its last day, or not.
     *
     * @throws BrokenRule when there is none such, the caller asked for it, it was decided, or the case is not under investigation
     */
    @RolesAllowed(Role.COMMITTEE_MEMBER)
    public void decide(@Valid DecideMethod command) {
        var admitted = gate.admit(Action.DECIDE_METHOD, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        PersonId by = admitted.caller().known();
        order(hand);
        StoredMethod method = store.methods(hand).stream()
                .filter(each -> each.id().equals(command.method()))
                .findFirst()
                .orElseThrow(() -> new BrokenRule("investigations.method.unknown"));
        BrokenRule.when(method.asker().equals(by), "investigations.method.own");
        InvestigationStore.Answer answer = new InvestigationStore.Answer(
                command.answer() == MethodAnswer.APPROVE,
                vault.openToAdd(hand.dossierId(), Compartment.CASE)
                        .seal(method.id(), InvestigationText.REASON, command.reason()),
                clock.instant(),
                by);
        if (method.answer() != null || !store.decide(method.id(), answer)) {
            throw new BrokenRule("investigations.method.decided");
        }
        investigations.tell(hand, method.asker());
    }

    /**
     * Writes what was found on a point.
     *
     * @throws BrokenRule when there is no such point or piece of evidence, somebody else wrote on it meanwhile, the final report is there, or the case is not under investigation
     */
    @RolesAllowed(Role.INVESTIGATOR)
    public void find(@Valid DraftFinding command) {
        var admitted = gate.admit(Action.INVESTIGATE, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        order(hand);
        BrokenRule.when(cases.isSo(hand, CaseGuard.REPORTED), "investigations.reported");
        BrokenRule.when(
                cases.allegations(hand, admitted.caller().actor()).stream()
                        .noneMatch(each -> each.number() == command.allegation()),
                "allegation.unknown");
        UUID id = UUID.randomUUID();
        StoredFinding finding = new StoredFinding(
                id,
                command.allegation(),
                command.basedOn() + 1,
                vault.openToAdd(hand.dossierId(), Compartment.CASE)
                        .seal(id, InvestigationText.FINDING, InvestigationText.write(command)),
                clock.instant(),
                admitted.caller().known());
        long drafts = store.findings(hand).stream()
                .filter(each -> each.allegation() == command.allegation())
                .count();
        if (drafts != command.basedOn() || !store.find(hand, finding)) {
            throw new BrokenRule("investigations.changedMeanwhile");
        }
        evidence.rest(hand, id, command.evidence());
    }

    private StoredAssignment order(CaseInHand hand) {
        BrokenRule.when(!Investigations.runs(hand), "investigations.notNow");
        return investigations.inForce(hand).orElseThrow(() -> new BrokenRule("investigations.unsigned"));
    }
}
