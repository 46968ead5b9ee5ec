package nl.integrity.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import nl.integrity.access.AccessRefused;
import nl.integrity.organisation.EndLead;
import nl.integrity.organisation.UnitAdministration;
import nl.integrity.organisation.UnitCode;
import nl.integrity.organisation.UnitState;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/unit-end.xhtml}. */
@Named
@RequestScoped
public class EndLeadPage {
    @EJB
    UnitAdministration administration;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String code = "";
    private String head = "";
    private @Nullable LocalDate lastDay;
    private @Nullable UnitState state;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void which() {
        Map<String, String> parameters = context.getExternalContext().getRequestParameterMap();
        code = parameters.getOrDefault("of", "");
        head = parameters.getOrDefault("head", "");
    }

    public UnitState getState() {
        UnitState read = state;
        if (read == null) {
            read = administration.open(new UnitCode(code));
            state = read;
        }
        return read;
    }

    /** Whom the page is about. */
    public UnitState.Head getLine() {
        return getState().heads().stream()
                .filter(each -> each.id().toString().equals(head))
                .findFirst()
                .orElseThrow(AccessRefused::new);
    }

    public void end() {
        EndLead command = new EndLead(getLine().id(), lastDay);
        if (checks.pass(command)) {
            administration.end(command);
            links.go("/desk/unit?of=" + getState().unit().code() + "&ended");
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getHead() {
        return head;
    }

    public void setHead(String head) {
        this.head = head;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
