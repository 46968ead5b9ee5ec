package nl.integrity.committees;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.AuditTrail;
import nl.integrity.shared.BrokenRule;

/** How a committee comes to be, and how it ends; nothing of what it was is lost. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class CommitteeFounding {
    @Inject
    Gate gate;

    @Inject
    Foundings foundings;

    @Inject
    AuditTrail trail;

    /**
     * Founds a committee, which takes no report before it has a chair and a secretary.
     *
     * @throws BrokenRule when there is, or was, one of this abbreviation, a unit has another, nobody would take reports about it, or it is to stand in for
     *     one that it cannot stand in for
     */
    public void found(@Valid FoundCommittee command) {
        Caller caller = gate.admit(Action.MANAGE_COMMITTEES);
        CommitteeId founded = foundings.found(command, caller.known());
        trail.recordDeed(caller.actor(), "FOUND_COMMITTEE", "committee " + founded);
    }

    /**
     * What must happen before this one can close.
     *
     * @throws AccessRefused when there is none of this code
     */
    public ClosingObstacles obstacles(CommitteeCode code) {
        gate.admit(Action.MANAGE_COMMITTEES);
        return foundings.obstacles(code);
    }

    /**
     * Closes it after a last day, on which every seat in it ends. What it kept goes to the committees that take such reports from then on.
     *
     * @throws AccessRefused when there is no such committee
     * @throws BrokenRule when something must happen first, it closes already, or somebody else changed it since the caller read it
     */
    public void close(@Valid CloseCommittee command) {
        Caller caller = gate.admit(Action.MANAGE_COMMITTEES);
        foundings.close(command, caller.known());
        trail.recordDeed(caller.actor(), "CLOSE_COMMITTEE", "committee " + command.committee());
    }
}
