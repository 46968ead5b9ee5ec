package nl.integrity.web.committees;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.integrity.access.AccessRefused;
import nl.integrity.committees.CommitteeAdministration;
import nl.integrity.committees.CommitteeCode;
import nl.integrity.committees.CommitteeState;
import nl.integrity.committees.EndReason;
import nl.integrity.committees.EndSeat;
import nl.integrity.committees.SeatLine;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
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
    Links links;

    @Inject
    FacesContext context;

    private String code = "";
    private String seat = "";
    private int basedOn;
    private @Nullable String when = AT_ONCE;
    private @Nullable LocalDate lastDay;
    private @Nullable EndReason reason;
    private String note = "";
    private @Nullable CommitteeState state;
    private @Nullable SeatLine line;

    @PostConstruct
    void which() {
        Map<String, String> parameters = context.getExternalContext().getRequestParameterMap();
        code = parameters.getOrDefault("of", "");
        seat = parameters.getOrDefault("seat", "");
    }

    /** Before the page is shown: the committee as it is now, and the seat that it is about. */
    public void read() {
        CommitteeState now = administration.open(new CommitteeCode(code));
        line = named(now);
        basedOn = now.version();
        state = now;
    }

    private SeatLine named(CommitteeState committee) {
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
                named(administration.open(new CommitteeCode(code))).seat().id(),
                basedOn,
                LATER.equals(when) ? lastDay : null,
                reason,
                note);
        if (checks.pass(command) && context.getMessageList().isEmpty()) {
            administration.end(command);
            links.go("/desk/committee?of=" + code + "&ended");
        }
    }

    public List<String> getMoments() {
        return List.of(AT_ONCE, LATER);
    }

    public EndReason[] getReasons() {
        return EndReason.values();
    }

    public @Nullable CommitteeState getState() {
        return state;
    }

    public @Nullable SeatLine getLine() {
        return line;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getSeat() {
        return seat;
    }

    public void setSeat(String seat) {
        this.seat = seat;
    }

    public int getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(int basedOn) {
        this.basedOn = basedOn;
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
