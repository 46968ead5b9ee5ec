package nl.integrity.web.confidants;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.integrity.access.AccessRefused;
import nl.integrity.confidants.ConfidantAdministration;
import nl.integrity.confidants.ConfidantId;
import nl.integrity.confidants.ConfidantState;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/confidant.xhtml}, and tells the pages that change an appointment which one it is about. */
@Named
@RequestScoped
public class AppointmentPage {
    @EJB
    ConfidantAdministration administration;

    @Inject
    FacesContext context;

    @Inject
    Places places;

    private String of = "";
    private @Nullable ConfidantState state;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void which() {
        of = context.getExternalContext().getRequestParameterMap().getOrDefault("of", "");
    }

    /** @throws AccessRefused when there is none */
    public ConfidantState getState() {
        ConfidantState read = state;
        if (read == null) {
            UUID id = places.id(of).orElseThrow(AccessRefused::new);
            read = administration.open(new ConfidantId(id));
            state = read;
        }
        return read;
    }

    /** The page of this appointment, with word of what was done. */
    String address(String done) {
        return "/desk/confidant?of=" + of + "&" + done;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }
}
