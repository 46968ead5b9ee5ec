package nl.integrity.web.papers;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.integrity.access.AccessRefused;
import nl.integrity.papers.CaseNotes;
import nl.integrity.papers.CorrectNote;
import nl.integrity.papers.Note;
import nl.integrity.papers.NoteId;
import nl.integrity.papers.TakeBackNote;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Submission;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/note.xhtml}: a note, to be corrected or taken back. */
@Named
@RequestScoped
public class NotePage {
    @EJB
    CaseNotes notes;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String number = "";
    private String id = "";
    private int version;
    private String text = "";
    private String reason = "";
    private @Nullable Note note;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichNote() {
        Map<String, String> parameters = context.getExternalContext().getRequestParameterMap();
        number = parameters.getOrDefault("nr", "");
        id = parameters.getOrDefault("note", "");
    }

    /** Read at the first question, because what is offered depends on it, and so what can be pressed. */
    public Note getNote() {
        Note read = note;
        if (read == null) {
            read = notes.open(number, noteId()).orElseThrow(AccessRefused::new);
            note = read;
            if (!context.isPostback()) {
                version = read.version();
                text = read.getLatest().text();
            }
        }
        return read;
    }

    public void correct() {
        CorrectNote command = new CorrectNote(number, noteId(), version, text);
        if (checks.pass(command)) {
            notes.correct(command);
            showWhatWas("corrected");
        }
    }

    public void takeBack() {
        TakeBackNote command = new TakeBackNote(number, noteId(), version, reason);
        if (checks.pass(command)) {
            notes.takeBack(command);
            showWhatWas("taken");
        }
    }

    private NoteId noteId() {
        return new NoteId(Submission.of(id));
    }

    private void showWhatWas(String done) {
        links.go("/desk/notes?nr=" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "&done=" + done);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
