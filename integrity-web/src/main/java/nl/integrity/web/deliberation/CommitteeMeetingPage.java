package nl.integrity.web.deliberation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.stream.Collectors;
import nl.integrity.deliberation.CommitteeAgenda;
import nl.integrity.deliberation.MeetingId;
import nl.integrity.deliberation.MeetingState;
import nl.integrity.deliberation.MeetingState.Attendant;
import nl.integrity.deliberation.TakeAttendance;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Submission;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/meeting.xhtml}: who is at a meeting, and what is on its agenda. */
@Named
@RequestScoped
public class CommitteeMeetingPage {
    @EJB
    CommitteeAgenda agenda;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String id = "";
    private String done = "";
    private @Nullable MeetingState state;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichMeeting() {
        id = context.getExternalContext().getRequestParameterMap().getOrDefault("id", "");
    }

    /** Read at the first question, because what is offered depends on it, and so what can be pressed. */
    public MeetingState getState() {
        MeetingState read = state;
        if (read == null) {
            read = agenda.open(meeting());
            state = read;
        }
        return read;
    }

    public void attend() {
        Set<String> ticked = Set.of(
                context.getExternalContext().getRequestParameterValuesMap().getOrDefault("present", new String[0]));
        agenda.attend(new TakeAttendance(
                meeting(),
                getState().seats().stream()
                        .map(Attendant::person)
                        .filter(person -> ticked.contains(person.toString()))
                        .collect(Collectors.toSet())));
        links.go("/desk/meeting?id=" + meeting() + "&done=attended");
    }

    private MeetingId meeting() {
        return new MeetingId(Submission.of(id));
    }

    public String getDone() {
        return Set.of("planned", "attended").contains(done) ? done : "";
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
