package nl.integrity.web.investigations;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.integrity.investigations.InvestigationFile;
import nl.integrity.investigations.InvestigationWork;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** The case that the pages of an investigation are about. */
@Named
@RequestScoped
public class InvestigationCase {
    @EJB
    InvestigationWork work;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String number = "";
    private @Nullable InvestigationFile state;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichCase() {
        number = sent("nr");
    }

    /** How far it is: read at the first question, because what is offered depends on it, and so what can be pressed. */
    public InvestigationFile getState() {
        InvestigationFile read = state;
        if (read == null) {
            read = work.open(number);
            state = read;
        }
        return read;
    }

    /** What was sent under this name, or stands in the address; empty for nothing. */
    String sent(String parameter) {
        return context.getExternalContext().getRequestParameterMap().getOrDefault(parameter, "");
    }

    /** All that was sent under this name. */
    List<String> allSent(String parameter) {
        String[] sent =
                context.getExternalContext().getRequestParameterValuesMap().get(parameter);
        return sent == null ? List.of() : List.of(sent);
    }

    boolean isPostback() {
        return context.isPostback();
    }

    /** Does what a command asks, and goes back to the investigation, which says what was done. */
    void does(Object command, Runnable deed, String done) {
        if (checks.does(command, deed)) {
            links.go("/desk/investigation?nr=" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "&done=" + done);
        }
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
