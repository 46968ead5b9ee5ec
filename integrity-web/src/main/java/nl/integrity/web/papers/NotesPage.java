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
import java.util.Set;
import java.util.UUID;
import nl.integrity.papers.CaseNotes;
import nl.integrity.papers.NoteKind;
import nl.integrity.papers.NotesFile;
import nl.integrity.papers.WriteNote;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Submission;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/notes.xhtml}: the notes of a case, and one more. */
@Named
@RequestScoped
public class NotesPage {
    @EJB
    CaseNotes notes;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String number = "";
    private String behind = "";
    private String done = "";
    private UUID submission = UUID.randomUUID();
    private @Nullable NoteKind kind;
    private String text = "";
    private @Nullable NotesFile file;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichCase() {
        Map<String, String> parameters = context.getExternalContext().getRequestParameterMap();
        number = parameters.getOrDefault("nr", "");
        behind = parameters.getOrDefault("behind", "");
    }

    /** Read at the first question, because what is offered depends on it, and so what can be pressed. */
    public NotesFile getFile() {
        NotesFile read = file;
        if (read == null) {
            read = notes.read(number, behind);
            file = read;
        }
        return read;
    }

    public void write() {
        WriteNote command = new WriteNote(number, submission, kind, text);
        if (checks.pass(command)) {
            notes.write(command);
            links.go("/desk/notes?nr=" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "&done=written");
        }
    }

    public String getDone() {
        return Set.of("written", "corrected", "taken").contains(done) ? done : "";
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getBehind() {
        return behind;
    }

    public void setBehind(String behind) {
        this.behind = behind;
    }

    public String getSubmission() {
        return submission.toString();
    }

    public void setSubmission(String submission) {
        this.submission = Submission.of(submission);
    }

    public @Nullable NoteKind getKind() {
        return kind;
    }

    public void setKind(@Nullable NoteKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
