package nl.integrity.investigations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.Cases;
import nl.integrity.cases.TaskKind;
import nl.integrity.deadlines.Norm;
import nl.integrity.deadlines.Norms;
import nl.integrity.investigations.HoldStore.StoredHold;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.SystemTime;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;

/**
 * An investigation that would harm a criminal one waits. All of it throws {@link nl.integrity.access.AccessRefused} when there is no such
 * case, or none for this caller.
 */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER, Role.INVESTIGATOR})
public class InvestigationHolding {
    private static final String WHY = "investigation_hold.reason";
    private static final String LIFTED = "investigation_hold_end.reason";

    @Inject
    Gate gate;

    @Inject
    Cases cases;

    @Inject
    CriminalHolds holds;

    @Inject
    HoldStore store;

    @Inject
    Norms norms;

    @Inject
    Directory directory;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    @Inject
    Event<HoldChanged> changed;

    /** That it waits, or waited, the latest first. */
    public List<CriminalHold> read(String number) {
        var admitted = gate.admit(Action.READ_INVESTIGATION, cases.find(number));
        CaseInHand hand = admitted.dossier();
        List<StoredHold> all = store.all(hand);
        if (all.isEmpty()) {
            return List.of();
        }
        OpenCompartment content =
                vault.open(hand.dossierId(), Compartment.CASE, admitted.caller().actor(), hand.reference());
        return all.stream().map(each -> hold(each, content)).toList();
    }

    private CriminalHold hold(StoredHold stored, OpenCompartment content) {
        return new CriminalHold(
                stored.reviewOn(),
                content.unseal(stored.id(), WHY, stored.reason()),
                stored.at(),
                directory.nameOf(stored.author()),
                stored.endedAt(),
                stored.endReason() == null ? "" : content.unseal(stored.id(), LIFTED, stored.endReason()),
                stored.endedBy() == null ? null : directory.nameOf(stored.endedBy()));
    }

    /** @throws BrokenRule when the case is not under investigation, it waits already, or the day is too far away */
    @RolesAllowed(Role.COMMITTEE_MEMBER)
    public void hold(@Valid HoldInvestigation command) {
        var admitted = gate.admit(Action.HOLD_INVESTIGATION, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        BrokenRule.when(!Investigations.runs(hand), "investigations.notNow");
        BrokenRule.when(holds.isHeld(hand), "investigations.held.already");
        LocalDate today = SystemTime.today(clock);
        InvestigationRules.check(command, today, norms.after(today, Norm.REVIEW));
        UUID id = UUID.randomUUID();
        store.hold(
                hand,
                new StoredHold(
                        id,
                        Objects.requireNonNull(command.reviewOn()),
                        vault.openOrCreate(hand.dossierId(), Compartment.CASE).seal(id, WHY, command.why()),
                        clock.instant(),
                        admitted.caller().known(),
                        null,
                        null,
                        null));
        cases.ask(hand, TaskKind.WAIT, Objects.requireNonNull(command.reviewOn()));
        changed.fire(new HoldChanged(hand, admitted.caller().known()));
        cases.changes(hand);
        cases.write();
    }

    /** @throws BrokenRule when it does not wait */
    @RolesAllowed(Role.COMMITTEE_MEMBER)
    public void lift(@Valid LiftHold command) {
        var admitted = gate.admit(Action.HOLD_INVESTIGATION, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        StoredHold hold = holds.inForce(hand).orElseThrow(() -> new BrokenRule("investigations.held.not"));
        if (!store.end(
                hold.id(),
                vault.openToAdd(hand.dossierId(), Compartment.CASE).seal(hold.id(), LIFTED, command.why()),
                clock.instant(),
                admitted.caller().known())) {
            throw new BrokenRule("investigations.held.not");
        }
        cases.done(hand, TaskKind.WAIT, admitted.caller().known());
        changed.fire(new HoldChanged(hand, admitted.caller().known()));
    }
}
