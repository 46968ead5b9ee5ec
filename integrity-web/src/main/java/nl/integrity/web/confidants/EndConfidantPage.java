package nl.integrity.web.confidants;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import nl.integrity.confidants.ConfidantAdministration;
import nl.integrity.confidants.EndConfidant;
import nl.integrity.confidants.EndReason;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/confidant-end.xhtml}. */
@Named
@RequestScoped
public class EndConfidantPage {
    @EJB
    ConfidantAdministration administration;

    @Inject
    AppointmentPage appointment;

    @Inject
    Checks checks;

    @Inject
    Links links;

    private @Nullable LocalDate lastDay;
    private @Nullable EndReason reason;
    private String note = "";

    public void end() {
        EndConfidant command = new EndConfidant(appointment.getState().id(), lastDay, reason, note);
        if (checks.pass(command)) {
            administration.end(command);
            links.go(appointment.address("ended"));
        }
    }

    public EndReason[] getReasons() {
        return EndReason.values();
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public @Nullable EndReason getReason() {
        return reason;
    }

    public void setReason(@Nullable EndReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
