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
import nl.integrity.access.Role;
import nl.integrity.investigations.InvestigationFile;
import nl.integrity.investigations.InvestigationWork;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.SignedIn;
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
    SignedIn signedIn;

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

    /** Whether the reader came from the register, or else from their own investigations. */
    public boolean isOfCommittee() {
        return signedIn.has(Role.SECRETARY) || signedIn.has(Role.COMMITTEE_MEMBER);
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

    /** Does what a command asks, and goes back to the investigation, which says what was done; what is wrong is said at the field that the fault names. */
    void does(Object command, Runnable deed, String done) {
        if (!checks.pass(command)) {
            return;
        }
        try {
            deed.run();
            links.go("/desk/investigation?nr=" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "&done=" + done);
        } catch (BrokenRule rule) {
            checks.refuse(rule.messageKey().replaceFirst("^\\w+\\.(\\w+).*", "$1"), rule);
        }
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
