package nl.integrity.web.confidants;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.integrity.confidants.ConfidantAdministration;
import nl.integrity.confidants.ConfidantState;
import nl.integrity.confidants.ReviseConfidant;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;

/** Backs {@code desk/confidant-change.xhtml}. */
@Named
@RequestScoped
public class ChangeConfidantPage {
    @EJB
    ConfidantAdministration administration;

    @Inject
    AppointmentPage appointment;

    @Inject
    ProfileForm form;

    @Inject
    Checks checks;

    @Inject
    Links links;

    private int basedOn;

    /** Before the page is shown: at first sight what holds is ready to be changed; after that what was typed stays. */
    public void read() {
        ConfidantState state = appointment.getState();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            form.begin(state.profile());
        }
        basedOn = state.version();
    }

    public void save() {
        ReviseConfidant command = new ReviseConfidant(appointment.getState().id(), basedOn, form.profile());
        if (form.isWhole() && checks.pass(command)) {
            administration.revise(command);
            links.go(appointment.address("changed"));
        }
    }

    public int getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(int basedOn) {
        this.basedOn = basedOn;
    }
}
