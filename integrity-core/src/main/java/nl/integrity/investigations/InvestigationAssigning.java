package nl.integrity.investigations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.Cases;
import nl.integrity.investigations.InvestigationStore.StoredAssignment;
import nl.integrity.organisation.Colleague;
import nl.integrity.organisation.PeopleSearch;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.Vault;

/**
 * The order to investigate: worded by the secretary or the chair, and signed by a chair who did not word it. Nothing is investigated without
 * one, and nobody sees anything of the case by it before it is signed and they said to be independent. All of it throws
 * {@link nl.integrity.access.AccessRefused} when there is no such case, or none for this caller.
 */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
public class InvestigationAssigning {
    @Inject
    Gate gate;

    @Inject
    Cases cases;

    @Inject
    Investigations investigations;

    @Inject
    InvestigationStore store;

    @Inject
    PeopleSearch people;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /**
     * Those who can investigate this case: whoever has that function, sits not in its committee and has no interest in it.
     *
     * @throws nl.integrity.organisation.PeopleUnreachable when the identity provider does not answer
     */
    public List<Colleague> candidates(String number) {
        CaseInHand hand =
                gate.admit(Action.ASSIGN_INVESTIGATION, cases.find(number)).dossier();
        return people.withRole(Role.INVESTIGATOR).stream()
                .filter(colleague -> cases.mayInvestigate(hand, colleague.person()))
                .sorted(Colleague.BY_NAME)
                .toList();
    }

    /**
     * Words it, or words it anew.
     *
     * @throws BrokenRule when the case is not under investigation, a day is wrong, somebody cannot investigate it, or somebody else worded it
     *     meanwhile
     */
    public void assign(@Valid AssignInvestigation command) {
        var admitted = gate.admit(Action.ASSIGN_INVESTIGATION, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        PersonId by = admitted.caller().known();
        BrokenRule.when(!Investigations.runs(hand), "investigations.notNow");
        InvestigationRules.check(command, investigations.today());
        PersonId lead = Objects.requireNonNull(command.lead());
        mustFit(hand, lead, "investigations.lead.unfit");
        command.others().forEach(other -> mustFit(hand, other, "investigations.others.unfit"));
        UUID id = UUID.randomUUID();
        StoredAssignment order = new StoredAssignment(
                id,
                command.basedOn() + 1,
                Objects.requireNonNull(command.dueOn()),
                Objects.requireNonNull(command.accessUntil()),
                vault.openOrCreate(hand.dossierId(), Compartment.CASE)
                        .seal(id, InvestigationText.ASSIGNMENT, InvestigationText.write(command)),
                lead,
                command.others(),
                clock.instant(),
                by,
                null,
                null);
        if (store.assignments(hand).size() != command.basedOn() || !store.assign(hand, order)) {
            throw new BrokenRule("investigations.changedMeanwhile");
        }
        investigations.tellChairs(hand, by);
    }

    /**
     * The chair signs it: from now on the investigators can declare to be independent, and begin.
     *
     * @throws BrokenRule when it was worded anew since the caller read it, the caller worded it, it was signed, the case is not under
     *     investigation, or somebody cannot investigate it any more
     */
    public void sign(SignAssignment command) {
        var admitted = gate.admit(Action.SIGN_ASSIGNMENT, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        PersonId by = admitted.caller().known();
        BrokenRule.when(!Investigations.runs(hand), "investigations.notNow");
        StoredAssignment order = store.assignments(hand).stream()
                .findFirst()
                .filter(latest -> latest.number() == command.assignment())
                .orElseThrow(() -> new BrokenRule("investigations.changedMeanwhile"));
        BrokenRule.when(order.author().equals(by), "investigations.sign.own");
        order.people().forEach(person -> mustFit(hand, person, "investigations.sign.unfit"));
        if (order.isSigned() || !store.sign(order.id(), clock.instant(), by)) {
            throw new BrokenRule("investigations.sign.already");
        }
        cases.openToInvestigators(hand, order.people(), order.accessUntil(), by);
    }

    private void mustFit(CaseInHand hand, PersonId person, String fault) {
        BrokenRule.when(!cases.mayInvestigate(hand, person), fault);
    }
}
