package nl.integrity.web.deliberation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import nl.integrity.committees.CommitteeId;
import nl.integrity.deliberation.AgendaOverview;
import nl.integrity.deliberation.CommitteeAgenda;
import nl.integrity.deliberation.PlanMeeting;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Submission;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/meetings.xhtml}: the meetings of the committees that one sits in. */
@Named
@RequestScoped
public class MeetingsPage {
    @EJB
    CommitteeAgenda agenda;

    @Inject
    Checks checks;

    @Inject
    Links links;

    private @Nullable String committee;
    private @Nullable LocalDate day;
    private @Nullable LocalTime time;
    private String place = "";
    private @Nullable AgendaOverview overview;

    /** Read at the first question, because what is offered depends on it, and so what can be pressed. */
    public AgendaOverview getOverview() {
        AgendaOverview read = overview;
        if (read == null) {
            read = agenda.meetings();
            overview = read;
        }
        return read;
    }

    public void plan() {
        String chosen = committee == null ? "" : committee;
        PlanMeeting command =
                new PlanMeeting(chosen.isEmpty() ? null : new CommitteeId(Submission.of(chosen)), day, time, place);
        if (checks.pass(command)) {
            links.go("/desk/meeting?id=" + agenda.plan(command) + "&done=planned");
        }
    }

    public List<SelectItem> getCommittees(Locale locale) {
        return getOverview().mine().stream()
                .map(each -> new SelectItem(each.id().toString(), each.name(locale)))
                .toList();
    }

    public @Nullable String getCommittee() {
        return committee;
    }

    public void setCommittee(@Nullable String committee) {
        this.committee = committee;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable LocalTime getTime() {
        return time;
    }

    public void setTime(@Nullable LocalTime time) {
        this.time = time;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
