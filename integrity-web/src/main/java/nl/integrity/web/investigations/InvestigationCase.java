package nl.integrity.web.investigations;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.integrity.investigations.InvestigationFile;
import nl.integrity.investigations.InvestigationWork;
import nl.integrity.web.edge.CaseOfPages;

/** The case that the pages of an investigation are about. */
@Named
@RequestScoped
public class InvestigationCase extends CaseOfPages<InvestigationFile> {
    @EJB
    InvestigationWork work;

    @Inject
    HttpServletRequest request;

    @Override
    protected InvestigationFile read(String number) {
        return work.open(number);
    }

    /** All that was sent under this name. */
    List<String> allSent(String parameter) {
        String[] sent = request.getParameterValues(parameter);
        return sent == null ? List.of() : List.of(sent);
    }

    /** Does what a command asks, and goes back to the investigation, which says what was done. */
    void does(Object command, Runnable deed, String done) {
        does(command, deed, "/desk/investigation", done);
    }
}
