package nl.integrity.confidants;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.AuditTrail;
import nl.integrity.shared.BrokenRule;

/** Where confidants lack, for the coordinator who sees to it and the administrator who appoints. */
@Stateless
@RolesAllowed({Role.COORDINATOR, Role.ADMINISTRATOR})
public class ConfidantCoverage {
    @Inject
    Gate gate;

    @Inject
    Gaps gaps;

    @Inject
    AuditTrail trail;

    /** Every location with how it is served, and what will lack in the coming year. */
    public CoverageBoard board() {
        gate.admit(Action.READ_COVERAGE);
        return gaps.board();
    }

    /**
     * Says what is done about a gap.
     *
     * @throws BrokenRule when the gap is no longer as it was seen, or nobody would be asked about it again within a year
     */
    @RolesAllowed(Role.COORDINATOR)
    public void answer(@Valid AnswerGap command) {
        Caller caller = gate.admit(Action.ANSWER_GAP);
        gaps.answer(command, caller.known());
        trail.recordDeed(
                caller.actor(),
                "CLOSE_GAP",
                (command.gap().kind().isAboutLocation() ? "location " : "person ")
                        + command.gap().subject());
    }
}
