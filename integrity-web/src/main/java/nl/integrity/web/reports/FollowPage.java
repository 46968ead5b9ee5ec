package nl.integrity.web.reports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.cases.CaseProgress;
import nl.integrity.cases.FollowedReport;
import nl.integrity.cases.OpenReport;
import nl.integrity.reports.AddMessage;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.reports.ReporterDialogue;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Submission;
import nl.integrity.web.edge.Upload;
import nl.integrity.web.edge.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * Backs {@code follow.xhtml}: asks for the code, and shows the report it belongs to. When the code has to be asked for again, what was
 * typed stays.
 */
@Named
@RequestScoped
public class FollowPage {
    private static final String UNSENT = "follow.unsent";

    @EJB
    CaseProgress progress;

    @EJB
    ReporterDialogue dialogue;

    @Inject
    Checks checks;

    @Inject
    HeldCode held;

    @Inject
    Visitor visitor;

    @Inject
    FacesContext context;

    private String code = "";
    private String text = "";
    private UUID submission = UUID.randomUUID();
    private boolean sent;
    private @Nullable FollowedReport report;

    /** Shows the report of the code that was typed. */
    public void open() {
        OpenReport command = new OpenReport(code, visitor.source());
        if (checks.pass(command)) {
            try {
                report = progress.open(command);
                keep(ReceiptCode.read(command.code()).orElseThrow());
            } catch (BrokenRule rule) {
                checks.refuse("code", rule);
            }
        }
    }

    /** Adds to the report; when the page was open for too long, the code is asked for first. */
    public void add() {
        Optional<ReceiptCode> fresh = held.fresh();
        if (fresh.isEmpty()) {
            held.letGo();
            state().put(UNSENT, true);
            checks.refuse("code", "follow.expired");
            return;
        }
        AddMessage command = new AddMessage(fresh.get(), submission, text);
        if (checks.pass(command)) {
            dialogue.add(command);
            text = "";
            submission = UUID.randomUUID();
            sent = true;
        }
        show(fresh.get());
    }

    /** Before the page is shown to whoever comes here with a code from another page. */
    public void arrive() {
        if (report == null) {
            held.fresh().ifPresent(this::show);
        }
        Upload.Outcome outcome =
                Upload.of((HttpServletRequest) context.getExternalContext().getRequest());
        if (outcome != null && outcome.fault() != null) {
            checks.refuse("code", outcome.fault());
        }
    }

    void show(ReceiptCode code) {
        report = progress.follow(code);
        keep(code);
    }

    private void keep(ReceiptCode code) {
        state().remove(UNSENT);
        held.hold(code);
    }

    private Map<String, Object> state() {
        return context.getViewRoot().getAttributes();
    }

    public @Nullable FollowedReport getReport() {
        return report;
    }

    public boolean isSent() {
        return sent;
    }

    /** Whether the page shows a report, and so a form to add to it, rather than the question for its code. */
    public boolean isOpened() {
        return held.isHeld();
    }

    /** Whether something was typed that waits for the code before it can be sent. */
    public boolean isUnsent() {
        return state().containsKey(UNSENT);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getSubmission() {
        return submission.toString();
    }

    public void setSubmission(String submission) {
        this.submission = Submission.of(submission);
    }
}
