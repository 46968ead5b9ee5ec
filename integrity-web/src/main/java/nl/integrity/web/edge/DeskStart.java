package nl.integrity.web.edge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import nl.integrity.access.Role;

/** Brings whoever enters the desk to where their work is; those whose work has no page of its own stay. */
@Named
@RequestScoped
public class DeskStart {
    @Inject
    SignedIn signedIn;

    @Inject
    Links links;

    /** The page event that leads on. */
    public void go() {
        if (signedIn.has(Role.ADMINISTRATOR)) {
            // first: whoever manages the system sees no register, whatever else they are
            links.go("/desk/content");
        } else if (Stream.of(Role.SECRETARY, Role.COMMITTEE_MEMBER).anyMatch(signedIn::has)) {
            links.go("/desk/today");
        } else if (signedIn.has(Role.AUDITOR)) {
            links.go("/desk/audit");
        } else if (signedIn.has(Role.DECISION_MAKER)) {
            links.go("/desk/advices");
        } else if (signedIn.has(Role.COORDINATOR)) {
            links.go("/desk/coverage");
        } else if (signedIn.has(Role.MEASURE_OWNER)) {
            links.go("/desk/measures");
        }
    }
}
