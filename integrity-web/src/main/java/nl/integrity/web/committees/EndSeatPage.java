package nl.integrity.web.committees;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.integrity.access.AccessRefused;
import nl.integrity.committees.CommitteeAdministration;
import nl.integrity.committees.CommitteeState;
import nl.integrity.committees.EndReason;
import nl.integrity.committees.EndSeat;
import nl.integrity.committees.SeatLine;
import nl.integrity.web.edge.Checks;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/committee-end.xhtml}. */
@Named
@RequestScoped
public class EndSeatPage {
    private static final String AT_ONCE = "now";
    private static final String LATER = "later";

    @EJB
    CommitteeAdministration administration;

    @Inject
    Checks checks;

    @Inject
    CommitteeFile file;

    @Inject
    FacesContext context;

    private String seat = "";
    private @Nullable String when = AT_ONCE;
    private @Nullable LocalDate lastDay;
    private @Nullable EndReason reason;
    private String note = "";

    @PostConstruct
    void which() {
        seat = context.getExternalContext().getRequestParameterMap().getOrDefault("seat", "");
    }

    /** The seat that the page is about. */
    public SeatLine getLine() {
        CommitteeState committee = file.getState();
        return Stream.of(committee.now(), committee.future(), committee.past())
                .flatMap(List::stream)
                .filter(each -> each.seat().id().toString().equals(seat))
                .findFirst()
                .orElseThrow(AccessRefused::new);
    }

    public void end() {
        if (LATER.equals(when) && lastDay == null) {
            checks.refuse("lastDay", "committees.lastDay.missing");
        }
        EndSeat command = new EndSeat(
                getLine().seat().id(), file.getBasedOn(), LATER.equals(when) ? lastDay : null, reason, note);
        if (checks.pass(command) && context.getMessageList().isEmpty()) {
            administration.end(command);
            file.showWhatWas("ended");
        }
    }

    public List<String> getMoments() {
        return List.of(AT_ONCE, LATER);
    }

    public List<EndReason> getReasons() {
        return EndReason.ofOneSeat();
    }

    public String getSeat() {
        return seat;
    }

    public void setSeat(String seat) {
        this.seat = seat;
    }

    public @Nullable String getWhen() {
        return when;
    }

    public void setWhen(@Nullable String when) {
        this.when = when;
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
