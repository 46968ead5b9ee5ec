package nl.integrity.web.readiness;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.integrity.access.AccessRefused;
import nl.integrity.readiness.EndFunction;
import nl.integrity.readiness.FunctionState;
import nl.integrity.readiness.ScreeningRegister;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/screening-function-end.xhtml}. */
@Named
@RequestScoped
public class ScreeningFunctionEndPage {
    @EJB
    ScreeningRegister register;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String of = "";
    private String reason = "";
    private @Nullable FunctionState state;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichOne() {
        of = context.getExternalContext().getRequestParameterMap().getOrDefault("of", "");
    }

    /** The one that would end; what does not hold is not found. */
    public FunctionState getState() {
        FunctionState read = state;
        if (read == null) {
            read = register.open().stream()
                    .filter(FunctionState::inForce)
                    .filter(each -> each.name().id().toString().equals(of))
                    .findFirst()
                    .orElseThrow(AccessRefused::new);
            state = read;
        }
        return read;
    }

    public void save() {
        EndFunction command = new EndFunction(getState().name().id(), reason);
        if (checks.pass(command)) {
            register.end(command);
            links.go("/desk/screening-functions?done=ended");
        }
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
