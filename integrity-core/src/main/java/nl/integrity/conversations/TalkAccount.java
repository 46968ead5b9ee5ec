package nl.integrity.conversations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;

/** The yearly account of the confidants, for the integrity coordinator: no people, and no count that would tell of a few. */
@Stateless
@RolesAllowed(Role.COORDINATOR)
public class TalkAccount {
    @Inject
    Gate gate;

    @Inject
    TalkTotals totals;

    /** What they counted over a year, as it may be known. */
    public TalkFigures read(int year) {
        return totals.of(year, gate.admit(Action.READ_TALK_FIGURES).actor());
    }
}
