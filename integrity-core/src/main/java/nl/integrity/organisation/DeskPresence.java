package nl.integrity.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.integrity.access.Exclusions;
import nl.integrity.access.Gate;
import nl.integrity.access.OpenToAll;
import nl.integrity.access.Role;
import nl.integrity.audit.AuditTrail;

/** Writes down who comes to the desk and who leaves, and who tried a door that their role does not open. */
@Stateless
public class DeskPresence {
    @Inject
    Gate gate;

    @Inject
    Directory directory;

    @Inject
    Exclusions exclusions;

    @Inject
    AuditTrail trail;

    /**
     * A login. Of staff without a function at the desk nothing is written: they come here for one thing only, to report, and the time
     * of their login would tell which report is theirs.
     *
     * @param name as single sign-on gives it, to be shown to colleagues at the desk
     */
    @PermitAll
    @OpenToAll(because = "it tells of the caller and shows them nothing")
    public void cameIn(String name) {
        if (worksHere()) {
            directory.know(gate.caller().known(), name);
            exclusions.recognise(gate.caller().known(), name);
            trail.recordDeed(gate.caller().actor(), "LOG_IN", "desk");
        }
    }

    /** A logout, on the same terms. */
    @PermitAll
    @OpenToAll(because = "it tells of the caller and shows them nothing")
    public void left() {
        if (worksHere()) {
            trail.recordDeed(gate.caller().actor(), "LOG_OUT", "desk");
        }
    }

    /**
     * A refusal by the container, before any door could ask the gate.
     *
     * @param page the path of the page that was asked for, without its query
     */
    @PermitAll
    @OpenToAll(because = "it tells of the caller and shows them nothing")
    public void wasRefused(String page) {
        String path = page.replaceAll("\\p{Cntrl}", "?"); // anybody can ask for any path, and an entry is one line
        trail.recordRefusal(gate.caller().actor(), "OPEN_PAGE", path.substring(0, Math.min(path.length(), 100)));
    }

    private boolean worksHere() {
        return gate.caller().roles().stream().anyMatch(role -> !role.equals(Role.EMPLOYEE));
    }
}
