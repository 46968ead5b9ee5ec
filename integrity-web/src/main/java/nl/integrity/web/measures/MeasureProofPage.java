package nl.integrity.web.measures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import nl.integrity.measures.Proofs;
import nl.integrity.measures.ProveMeasure;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Submission;
import nl.integrity.web.edge.Upload;

/** Backs the form in {@code desk/measure.xhtml} that adds a file, and says what was wrong with it, or with a download. */
@Named
@RequestScoped
public class MeasureProofPage {
    @Inject
    HttpServletRequest request;

    @Inject
    Asked asked;

    @Inject
    Checks checks;

    /** Before the page is shown: what was wrong with a form that it answers, or with a download that led here. */
    public void answer() {
        Upload.Outcome sent = Upload.of(request);
        String fault = asked.text("fault");
        if (sent != null) {
            checks.pass(command(sent.fields(), ""));
            checks.refuseFile(sent.fault());
        } else if (fault.startsWith("file.")) {
            checks.refuseFile(new BrokenRule(fault));
        }
    }

    static ProveMeasure command(Map<String, String> fields, String fileName) {
        return new ProveMeasure(
                Asked.numberIn(fields.getOrDefault("nr", "")),
                Submission.of(fields.getOrDefault("submission", "")),
                fields.getOrDefault("shows", ""),
                fileName);
    }

    public int getMost() {
        return Proofs.MOST;
    }

    /** Drawn with the form: the same file sent twice with it is kept once. */
    public String getSubmission() {
        return UUID.randomUUID().toString();
    }

    /** What was typed in a form that did not pass; empty when there is none. */
    public String getShows() {
        Upload.Outcome sent = Upload.of(request);
        return sent == null ? "" : sent.fields().getOrDefault("shows", "");
    }
}
