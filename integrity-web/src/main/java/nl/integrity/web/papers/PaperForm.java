package nl.integrity.web.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import nl.integrity.papers.AddDocument;
import nl.integrity.papers.AddVersion;
import nl.integrity.papers.DocumentId;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Submission;
import nl.integrity.web.edge.Upload;
import org.jspecify.annotations.Nullable;

/** What was typed beside the file of a document, for the page that answers the form when something was wrong with it. */
@RequestScoped
public class PaperForm {
    @Inject
    HttpServletRequest request;

    @Inject
    FacesContext context;

    @Inject
    Checks checks;

    /** Which case or document the form is about, or else the address. */
    String about(String field) {
        Upload.Outcome sent = Upload.of(request);
        Map<String, String> fields =
                sent == null ? context.getExternalContext().getRequestParameterMap() : sent.fields();
        return fields.getOrDefault(field, "");
    }

    /** What was typed in a form that did not pass; empty when there is none. */
    String typed(String field) {
        Upload.Outcome sent = Upload.of(request);
        return sent == null ? "" : sent.fields().getOrDefault(field, "");
    }

    /** Says at each field what was wrong, when this answers a form. */
    void answer() {
        Upload.Outcome sent = Upload.of(request);
        if (sent != null) {
            checks.pass(command(sent.fields(), ""));
            refuse(sent.fault());
        }
    }

    private void refuse(@Nullable BrokenRule fault) {
        if (fault != null && fault.messageKey().equals("document.reason.missing")) {
            checks.refuse("note", fault);
        } else {
            checks.refuseFile(fault);
        }
    }

    /** What the form asks for: a document, or a version of the one that it names. */
    static Record command(Map<String, String> fields, String fileName) {
        String number = fields.getOrDefault("nr", "");
        UUID submission = Submission.of(fields.getOrDefault("submission", ""));
        String note = fields.getOrDefault("note", "");
        return fields.containsKey("id")
                ? new AddVersion(
                        number,
                        new DocumentId(Submission.of(fields.getOrDefault("id", ""))),
                        version(fields.getOrDefault("version", "")),
                        submission,
                        note,
                        fileName)
                : new AddDocument(
                        number,
                        submission,
                        fields.getOrDefault("title", ""),
                        fields.getOrDefault("kind", ""),
                        note,
                        fileName);
    }

    private static int version(String sent) {
        try {
            return Integer.parseInt(sent);
        } catch (NumberFormatException e) {
            return 0; // nobody's
        }
    }
}
