package nl.integrity.cases;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.Set;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.AuditTrail;
import nl.integrity.shared.BrokenRule;

/** The end of a case, and what there may be after it. */
@Stateless
public class CaseClosing {
    @Inject
    Gate gate;

    @Inject
    Cases book;

    @Inject
    CaseStore cases;

    @Inject
    AuditTrail trail;

    /**
     * Closes a case: no reporter waits for feedback, nothing is left to do, and what was found, followed and learnt is written down.
     *
     * @throws nl.integrity.access.AccessRefused when there is no such case, or none for this caller
     * @throws BrokenRule when it cannot be closed from where it stands, something is left, or it changed since the caller read it
     */
    @RolesAllowed(Role.SECRETARY)
    public void close(@Valid CloseCase command) {
        var admitted = gate.admit(Action.CLOSE_CASE, book.find(command.number()));
        CaseInHand hand = admitted.dossier();
        hand.file().mustStillBe(command.version());
        book.deliverWaiting(hand);
        String account = String.join("\n\n", command.findings(), command.followUp(), command.lessons());
        book.move(hand, CaseMove.CLOSE, admitted.caller().known(), account, EnumSet.of(CaseGuard.ACCOUNTED_FOR));
        cases.write();
    }

    /**
     * Opens a closed case anew: others assess it this time.
     *
     * @throws nl.integrity.access.AccessRefused when there is no such case, or none for this caller
     * @throws BrokenRule when it is not closed, or changed since the caller read it
     */
    @RolesAllowed(Role.COMMITTEE_MEMBER)
    public void reopen(@Valid ReopenCase command) {
        var admitted = gate.admit(Action.REOPEN_CASE, book.find(command.number()));
        CaseInHand hand = admitted.dossier();
        hand.file().mustStillBe(command.version());
        trail.recordDeed(admitted.caller().actor(), "GROUND_" + command.ground(), hand.reference());
        book.move(hand, CaseMove.REOPEN, admitted.caller().known(), command.why(), Set.of(CaseGuard.NEW_GROUND));
        cases.write();
    }
}
