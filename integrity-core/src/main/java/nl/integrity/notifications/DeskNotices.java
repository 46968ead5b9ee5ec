package nl.integrity.notifications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Objects;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;

/** How often a colleague with a function at the desk is told by mail that there is something. */
@Stateless
@RolesAllowed({
    Role.CONFIDANT,
    Role.SECRETARY,
    Role.COMMITTEE_MEMBER,
    Role.INVESTIGATOR,
    Role.DECISION_MAKER,
    Role.MEASURE_OWNER,
    Role.COORDINATOR,
    Role.AUDITOR,
    Role.PRIVACY_OFFICER,
    Role.ADMINISTRATOR,
    Role.PARLIAMENT_READER
})
public class DeskNotices {
    @Inject
    Gate gate;

    @Inject
    OutboxStore outbox;

    /** What the caller chose; each time, for whoever never did. */
    public Pace mine() {
        return outbox.pace(gate.admit(Action.CHOOSE_DESK_NOTICES).known()).orElse(Pace.AT_ONCE);
    }

    /** From now on; what is in the outbox already goes as it was. */
    public void choose(@Valid ChoosePace command) {
        outbox.choose(gate.admit(Action.CHOOSE_DESK_NOTICES).known(), Objects.requireNonNull(command.pace()));
    }
}
