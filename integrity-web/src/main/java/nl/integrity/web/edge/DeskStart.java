package nl.integrity.web.edge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.integrity.access.Role;
import org.jspecify.annotations.Nullable;

/** Brings whoever enters the desk to where their work is. */
@Named
@RequestScoped
public class DeskStart {
    @Inject
    SignedIn signedIn;

    /** The page to go on to; nowhere for those whose work has no page of its own. */
    public @Nullable String go() {
        if (signedIn.has(Role.SECRETARY)) {
            return "/desk/register?faces-redirect=true";
        }
        return signedIn.has(Role.AUDITOR) ? "/desk/audit?faces-redirect=true" : null;
    }
}
