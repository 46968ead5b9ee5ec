package nl.integrity.web.papers;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.integrity.papers.CaseDocuments;
import nl.integrity.papers.DocumentsFile;
import nl.integrity.web.edge.Language;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/papers.xhtml}: the documents of a case, and one more. */
@Named
@RequestScoped
public class PapersPage {
    @EJB
    CaseDocuments documents;

    @Inject
    PaperForm form;

    @Inject
    FacesContext context;

    private String number = "";
    private @Nullable DocumentsFile file;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichCase() {
        number = form.about("nr");
    }

    public DocumentsFile getFile() {
        DocumentsFile read = file;
        if (read == null) {
            read = documents.read(number);
            file = read;
        }
        return read;
    }

    /** Before the page is shown: what was wrong with a form that it answers. */
    public void answer() {
        form.answer();
    }

    public List<SelectItem> getKinds() {
        Locale language = Language.spoken(context);
        return getFile().kinds().stream()
                .map(kind -> new SelectItem(kind.code(), kind.name().in(language)))
                .toList();
    }

    /** Drawn with the form: the same document sent twice with it is one. */
    public String getSubmission() {
        return UUID.randomUUID().toString();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTitle() {
        return form.typed("title");
    }

    public String getKind() {
        return form.typed("kind");
    }

    public String getNote() {
        return form.typed("note");
    }
}
