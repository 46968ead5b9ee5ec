package nl.integrity.web.conversations;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.integrity.conversations.EndTalk;
import nl.integrity.conversations.ProposeMoments;
import nl.integrity.conversations.TalkDesk;
import nl.integrity.conversations.TalkFile;
import nl.integrity.conversations.TalkLabel;
import nl.integrity.conversations.WriteToClient;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Submission;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/talk.xhtml}: a confidant's conversation, with their notes. */
@Named
@RequestScoped
public class TalkDeskPage {
    @EJB
    TalkDesk desk;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private UUID talk = new UUID(0, 0);
    private String done = "";
    private UUID submission = UUID.randomUUID();
    private String text = "";
    private String note = "";
    private @Nullable LocalDate day;
    private @Nullable LocalTime time;
    private @Nullable LocalDate otherDay;
    private @Nullable LocalTime otherTime;
    private String place = "";
    private @Nullable String category;
    private @Nullable String outcome;
    private @Nullable TalkFile file;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichTalk() {
        talk = Submission.of(
                context.getExternalContext().getRequestParameterMap().getOrDefault("t", ""));
    }

    /** Read at the first question, because what is offered depends on it, and so what can be pressed. */
    public TalkFile getFile() {
        TalkFile read = file;
        if (read == null) {
            read = desk.open(talk);
            file = read;
        }
        return read;
    }

    public void write() {
        WriteToClient command = new WriteToClient(talk, submission, text);
        if (checks.pass(command)) {
            attempt("text", () -> desk.write(command), "written");
        }
    }

    public void keep() {
        if (note.isBlank()) {
            checks.refuse("note", "message.text.missing");
        } else {
            attempt("note", () -> desk.note(new WriteToClient(talk, submission, note)), "noted");
        }
    }

    public void propose() {
        List<LocalDateTime> moments = new ArrayList<>();
        add(moments, day, time);
        add(moments, otherDay, otherTime);
        if (moments.isEmpty()) {
            checks.refuse("day", "talk.moments.missing");
        }
        if (place.isBlank()) {
            checks.refuse("place", "talk.place.missing");
        }
        if (context.getMessageList().isEmpty()) {
            attempt("day", () -> desk.propose(new ProposeMoments(talk, submission, moments, place)), "proposed");
        }
    }

    private static void add(List<LocalDateTime> moments, @Nullable LocalDate on, @Nullable LocalTime at) {
        if (on != null && at != null) {
            moments.add(on.atTime(at));
        }
    }

    public void end() {
        String about = category == null || category.isEmpty() ? null : category;
        EndTalk command = new EndTalk(talk, about, outcome == null || outcome.isEmpty() ? null : outcome);
        if (checks.pass(command)) {
            attempt("category", () -> desk.end(command), "ended");
        }
    }

    private void attempt(String field, Runnable deed, String what) {
        try {
            deed.run();
            links.go("/desk/talk?t=" + talk + "&done=" + what);
        } catch (BrokenRule rule) {
            checks.refuse(field, rule);
        }
    }

    public List<SelectItem> getCategories() {
        return items(getFile().categories());
    }

    public List<SelectItem> getOutcomes() {
        return items(getFile().outcomes());
    }

    private List<SelectItem> items(List<TalkLabel> labels) {
        return labels.stream()
                .filter(TalkLabel::current)
                .map(label -> new SelectItem(
                        label.code(), label.name().in(context.getViewRoot().getLocale())))
                .toList();
    }

    public String getTalk() {
        return talk.toString();
    }

    public void setTalk(String talk) {
        this.talk = Submission.of(talk);
    }

    public String getDone() {
        return List.of("written", "noted", "proposed", "ended", "drafted", "filed")
                        .contains(done)
                ? done
                : "";
    }

    public void setDone(@Nullable String done) {
        this.done = done == null ? "" : done;
    }

    public String getSubmission() {
        return submission.toString();
    }

    public void setSubmission(String submission) {
        this.submission = Submission.of(submission);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
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

    public @Nullable LocalDate getOtherDay() {
        return otherDay;
    }

    public void setOtherDay(@Nullable LocalDate otherDay) {
        this.otherDay = otherDay;
    }

    public @Nullable LocalTime getOtherTime() {
        return otherTime;
    }

    public void setOtherTime(@Nullable LocalTime otherTime) {
        this.otherTime = otherTime;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }
}
