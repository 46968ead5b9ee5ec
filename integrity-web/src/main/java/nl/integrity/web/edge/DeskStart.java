package nl.integrity.web.edge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.integrity.access.Role;

/** Brings whoever enters the desk to where their work is; those whose work has no page of its own stay. */
@Named
@RequestScoped
public class DeskStart {
    @Inject
    SignedIn signedIn;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    public void go() throws IOException {
        if (signedIn.has(Role.SECRETARY)) {
            goTo("/desk/register");
        } else if (signedIn.has(Role.AUDITOR)) {
            goTo("/desk/audit");
        }
    }

    // not by an outcome: on its way Faces would leave a cookie that the public pages get to see as well
    private void goTo(String page) throws IOException {
        context.getExternalContext().redirect(links.to(page));
        context.responseComplete();
    }
}
