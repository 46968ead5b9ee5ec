package nl.integrity.web.papers;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.UUID;
import nl.integrity.access.AccessRefused;
import nl.integrity.papers.CaseDocuments;
import nl.integrity.papers.DocumentId;
import nl.integrity.papers.DocumentKeeping;
import nl.integrity.papers.DocumentState;
import nl.integrity.papers.FinishDocument;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Submission;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/paper.xhtml}: a document of a case with its versions, and one more. */
@Named
@RequestScoped
public class PaperPage {
    @EJB
    CaseDocuments documents;

    @EJB
    DocumentKeeping keeping;

    @Inject
    PaperForm form;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String number = "";
    private String id = "";
    private String done = "";
    private String fault = "";
    private int version;
    private @Nullable DocumentState state;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichDocument() {
        number = form.about("nr");
        id = form.about("id");
    }

    /** Read at the first question, because what is offered depends on it, and so what can be pressed. */
    public DocumentState getState() {
        DocumentState read = state;
        if (read == null) {
            read = documents.open(number, document()).orElseThrow(AccessRefused::new);
            state = read;
            if (!context.isPostback()) {
                version = read.document().version();
            }
        }
        return read;
    }

    /** Before the page is shown: what was wrong with a form that it answers, or with a download that led here. */
    public void answer() {
        form.answer();
        if (fault.startsWith("file.")) {
            checks.refuseFile(new BrokenRule(fault));
        }
    }

    public void finish() {
        keeping.finish(new FinishDocument(number, document(), version));
        links.go(PaperUpload.page(number, id) + "&done=finished");
    }

    private DocumentId document() {
        return new DocumentId(Submission.of(id));
    }

    /** Drawn with the form: the same file sent twice with it is one version. */
    public String getSubmission() {
        return UUID.randomUUID().toString();
    }

    public String getNote() {
        return form.typed("note");
    }

    public String getDone() {
        return Set.of("added", "finished").contains(done) ? done : "";
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getFault() {
        return fault;
    }

    public void setFault(String fault) {
        this.fault = fault;
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
}
