package nl.integrity.web.deliberation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.integrity.cases.CaseAllegations;
import nl.integrity.cases.WordAllegation;
import nl.integrity.deliberation.BeginHearing;
import nl.integrity.deliberation.CommitteeAgenda;
import nl.integrity.deliberation.EndHearing;
import nl.integrity.deliberation.HearingBothSides;
import nl.integrity.deliberation.MeetingId;
import nl.integrity.deliberation.PutOnAgenda;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Dates;
import nl.integrity.web.edge.Submission;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/deliberation.xhtml}: how far a committee is with its opinion on a case. */
@Named
@RequestScoped
public class DeliberationPage {
    @EJB
    CaseAllegations allegations;

    @EJB
    HearingBothSides hearing;

    @EJB
    CommitteeAgenda agenda;

    @Inject
    DeliberationFile file;

    @Inject
    Checks checks;

    @Inject
    Dates dates;

    private String done = "";
    private int allegation;
    private String text = "";
    private String draft = "";
    private @Nullable LocalDate dueOn;
    private String comments = "";
    private @Nullable String meeting;

    public void word() {
        WordAllegation command = new WordAllegation(file.getNumber(), file.getVersion(), allegation, text);
        if (checks.pass(command)) {
            allegations.word(command);
            file.showWhatWas("worded");
        }
    }

    public void beginHearing() {
        BeginHearing command = new BeginHearing(file.getNumber(), file.getVersion(), draft, dueOn);
        if (checks.pass(command)) {
            hearing.begin(command);
            file.showWhatWas("hearing");
        }
    }

    public void endHearing() {
        EndHearing command = new EndHearing(file.getNumber(), comments);
        if (checks.pass(command)) {
            hearing.end(command);
            file.showWhatWas("heard");
        }
    }

    public void put() {
        String chosen = meeting == null ? "" : meeting;
        PutOnAgenda command =
                new PutOnAgenda(file.getNumber(), chosen.isEmpty() ? null : new MeetingId(Submission.of(chosen)));
        if (checks.pass(command)) {
            agenda.put(command);
            file.showWhatWas("put");
        }
    }

    public List<SelectItem> getMeetings() {
        return file.getState().upcoming().stream()
                .map(each -> new SelectItem(each.id().toString(), dates.moment(each.beginsAt()) + ", " + each.place()))
                .toList();
    }

    /** The points by their numbers, to word one anew. */
    public List<SelectItem> getPoints() {
        return file.getState().allegations().stream()
                .map(each -> new SelectItem(each.number(), String.valueOf(each.number())))
                .toList();
    }

    public String getDone() {
        return Set.of("worded", "hearing", "heard", "put", "proposed", "concluded", "withdrawn", "minuted", "signed")
                        .contains(done)
                ? done
                : "";
    }

    public void setDone(String done) {
        this.done = done;
    }

    public int getAllegation() {
        return allegation;
    }

    public void setAllegation(int allegation) {
        this.allegation = allegation;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getDraft() {
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getComments() {
        return comments;
    }

    public void setComments(String comments) {
        this.comments = comments;
    }

    public @Nullable String getMeeting() {
        return meeting;
    }

    public void setMeeting(@Nullable String meeting) {
        this.meeting = meeting;
    }
}
