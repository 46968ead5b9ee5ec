package nl.integrity.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.Actor;
import nl.integrity.cases.Candidate;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.Cases;
import nl.integrity.committees.SeatFunction;
import nl.integrity.organisation.DeskNews;
import nl.integrity.reports.ReportRegister;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;

/**
 * Two people see to it that who reported becomes known only where the law demands it, and that the reporter is told before (art. 1a Wbk).
 * All of it throws {@link nl.integrity.access.AccessRefused} when there is no such case, or none for this caller.
 */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
public class IdentityApproval {
    @Inject
    Gate gate;

    @Inject
    Cases cases;

    @Inject
    ReportRegister reports;

    @Inject
    IdentityBook book;

    /**
     * Approves, as one of two people, the chair among them. With the second it is allowed: it opens once the reporter was told, or at once
     * where that was approved with it.
     *
     * @throws BrokenRule when the caller asked it, approved it already, or it does not wait for approval
     */
    public void approve(String number, UUID request) {
        var admitted = gate.admit(Action.APPROVE_REVEAL, cases.find(number));
        CaseInHand hand = admitted.dossier();
        Requested requested = book.get(hand, request);
        IdentityRules.mayApprove(requested, admitted.caller().known());
        Requested approved = book.take(requested, IdentityMove.APPROVE, IdentityBook.Hand.of(admitted), "");
        Set<PersonId> count =
                cases.colleagues(hand).stream().map(Candidate::id).collect(Collectors.toUnmodifiableSet());
        if (IdentityRules.isEnough(approved.asker(), approved.approvals(), count)) {
            allow(approved, hand);
        }
    }

    private void allow(Requested approved, CaseInHand hand) {
        var itself = new IdentityBook.Hand(Actor.SYSTEM, null, false, hand.reference());
        Requested allowed = book.take(approved, IdentityMove.ALLOW, itself, "");
        if (allowed.unannounced() != null) {
            book.take(allowed, IdentityMove.TELL_LATER, itself, "");
            book.tell(DeskNews.Kind.MESSAGE, allowed, allowed.asker());
        } else {
            cases.colleagues(hand).stream()
                    .filter(colleague -> colleague.function() == SeatFunction.SECRETARY)
                    .forEach(secretary -> book.tell(DeskNews.Kind.TASK, allowed, secretary.id()));
        }
    }

    /**
     * Does not approve, or no longer: then whoever asked sees nothing from that moment.
     *
     * @throws BrokenRule when the caller asked it, or there is nothing to refuse any more
     */
    public void refuse(@Valid RefuseIdentity command) {
        var admitted = gate.admit(Action.APPROVE_REVEAL, cases.find(command.number()));
        Requested requested = book.get(admitted.dossier(), command.request());
        if (requested.asker().equals(admitted.caller().known())) {
            throw new BrokenRule("identity.approve.own");
        }
        book.take(requested, IdentityMove.REFUSE, IdentityBook.Hand.of(admitted), command.reason());
        book.tell(DeskNews.Kind.MESSAGE, requested, requested.asker());
    }

    /**
     * Tells the reporter in the dialogue, with the reasons, and then opens it to whoever asked.
     *
     * @throws BrokenRule when two people have not approved, or it is open already
     */
    public void tell(@Valid TellReporter command) {
        var admitted = gate.admit(Action.TELL_OF_REVEAL, cases.find(command.number()));
        Requested requested = book.get(admitted.dossier(), command.request());
        book.take(requested, IdentityMove.TELL, IdentityBook.Hand.of(admitted), "");
        reports.write(
                requested.report(), command.submission(), admitted.caller().known(), book.now(), command.text());
        book.tell(DeskNews.Kind.MESSAGE, requested, requested.asker());
    }
}
