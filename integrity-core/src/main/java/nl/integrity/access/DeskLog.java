package nl.integrity.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.integrity.audit.AuditTrail;

/** Writes down who comes to the desk and who leaves, and who tried a door that their role does not open. */
@Stateless
public class DeskLog {
    @Inject
    CurrentCaller current;

    @Inject
    AuditTrail trail;

    /**
     * A login. Of staff without a function at the desk nothing is written: they come here for one thing only, to report, and the time
     * of their login would tell which report is theirs.
     */
    @PermitAll
    @OpenToAll(because = "it tells of the caller and shows them nothing")
    public void cameIn() {
        note("LOG_IN");
    }

    /** A logout, on the same terms. */
    @PermitAll
    @OpenToAll(because = "it tells of the caller and shows them nothing")
    public void left() {
        note("LOG_OUT");
    }

    /**
     * A refusal by the container, before any door could ask the gate.
     *
     * @param page the path of the page that was asked for, without its query
     */
    @PermitAll
    @OpenToAll(because = "it tells of the caller and shows them nothing")
    public void wasRefused(String page) {
        trail.recordRefusal(current.get().actor(), "OPEN_PAGE", page.substring(0, Math.min(page.length(), 100)));
    }

    private void note(String what) {
        Caller caller = current.get();
        if (caller.roles().stream().anyMatch(role -> !role.equals(Role.EMPLOYEE))) {
            trail.recordDeed(caller.actor(), what, "desk");
        }
    }
}
