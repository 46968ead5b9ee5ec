package nl.integrity.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.integrity.access.Caller;
import nl.integrity.access.Exclusions;
import nl.integrity.access.Gate;
import nl.integrity.access.OpenToAll;
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
     * @param email from there too, to be told that there is something to do; empty when it is not known
     */
    @PermitAll
    @OpenToAll(because = "it tells of the caller and shows them nothing")
    public void cameIn(String name, String email) {
        Caller caller = gate.caller();
        if (caller.worksAtTheDesk()) {
            directory.know(caller, name, email);
            exclusions.recognise(caller.known(), name);
            trail.recordDeed(caller.actor(), "LOG_IN", "desk");
        }
    }

    /** A logout, on the same terms. */
    @PermitAll
    @OpenToAll(because = "it tells of the caller and shows them nothing")
    public void left() {
        if (gate.caller().worksAtTheDesk()) {
            trail.recordDeed(gate.caller().actor(), "LOG_OUT", "desk");
        }
    }

    /**
     * A refusal that the gate did not write down: by the container, before any door could ask it, or of something that is not there.
     *
     * @param page the path of the page that was asked for, without its query
     */
    @PermitAll
    @OpenToAll(because = "it tells of the caller and shows them nothing")
    public void wasRefused(String page) {
        String path = page.replaceAll("\\p{Cntrl}", "?"); // anybody can ask for any path, and an entry is one line
        trail.recordRefusal(gate.caller().actor(), "OPEN_PAGE", path.substring(0, Math.min(path.length(), 100)));
    }
}
