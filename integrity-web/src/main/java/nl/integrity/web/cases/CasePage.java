package nl.integrity.web.cases;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.integrity.cases.AcknowledgeCase;
import nl.integrity.cases.CaseDetails;
import nl.integrity.cases.CaseHandling;
import nl.integrity.cases.CaseReading;
import nl.integrity.cases.NamedInReport;
import nl.integrity.cases.WriteToReporter;
import nl.integrity.reports.Reporter;
import nl.integrity.shared.SystemTime;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Dates;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Submission;
import nl.integrity.web.edge.Wording;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/case.xhtml}. */
@Named
@RequestScoped
public class CasePage {
    private static final String CONFIRMING = "case.confirming";
    private static final String WRITING = "case.writing";

    @EJB
    CaseReading reading;

    @EJB
    CaseHandling handling;

    @Inject
    Checks checks;

    @Inject
    Wording wording;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String number = "";
    private String done = "";
    private int version;
    private String text = "";
    private boolean feedback;
    private UUID submission = UUID.randomUUID();
    private @Nullable CaseDetails details;
    private @Nullable Reporter reporter;
    private @Nullable List<NamedInReport> subjects;

    // the page's buttons ask about the case before Faces hands over what was sent
    @PostConstruct
    void whichCase() {
        number = context.getExternalContext().getRequestParameterMap().getOrDefault("nr", "");
    }

    /**
     * Before the page is shown: opens the case as it now is. At first sight a confirmation is ready to be sent, in the reporter's
     * language; after that what was typed stays, whatever somebody else did to the case meanwhile.
     */
    public void read() {
        details = reading.open(number);
        if (!context.isPostback()) {
            version = details.version();
            text = details.mayAcknowledge() ? letter(details) : "";
        }
        state().put(CONFIRMING, details.mayAcknowledge());
        state().put(WRITING, details.mayWrite());
    }

    /** Whether the form on the page is the confirmation: as it was shown, so that what is sent back is understood as it was meant. */
    public boolean isConfirming() {
        return Boolean.TRUE.equals(state().get(CONFIRMING));
    }

    /** Whether it offered to write to the reporter: as it was shown; whether that still may be is asked when it is done. */
    public boolean isWriting() {
        return Boolean.TRUE.equals(state().get(WRITING));
    }

    private Map<String, Object> state() {
        return context.getViewRoot().getAttributes();
    }

    public void acknowledge() {
        AcknowledgeCase command = new AcknowledgeCase(number, version, submission, text);
        if (checks.pass(command)) {
            handling.acknowledge(command);
            showWhatWas("acknowledged");
        }
    }

    public void write() {
        WriteToReporter command = new WriteToReporter(number, submission, text, feedback);
        if (checks.pass(command)) {
            handling.write(command);
            showWhatWas("written");
        }
    }

    /** Shows who is named in the reports of the case: written down, and shown in this one answer. */
    public void subjects() {
        subjects = reading.subjects(number);
    }

    public void finish(UUID task) {
        handling.finish(number, task);
        showWhatWas("finished");
    }

    public @Nullable List<NamedInReport> getSubjects() {
        return subjects;
    }

    /** Shows who reported: written down, and shown in this one answer. */
    public void reveal() {
        reporter = reading.reporter(number).orElse(null);
    }

    private void showWhatWas(String done) {
        links.go("/desk/case?nr=" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "&done=" + done);
    }

    private String letter(CaseDetails open) {
        Locale theirs = Locale.forLanguageTag(open.report().language());
        return wording.in(
                theirs,
                "cases",
                "letter.acknowledgement",
                number,
                Dates.day(theirs, LocalDate.ofInstant(open.report().receivedAt(), SystemTime.ZONE)),
                Dates.day(theirs, open.feedbackBy()));
    }

    /** Read before the page is shown; and sooner when a task was done: Faces must see the list again to know whose button was pressed. */
    public @Nullable CaseDetails getDetails() {
        if (details == null && isFinishing()) {
            details = reading.open(number);
        }
        return details;
    }

    private boolean isFinishing() {
        return context.getExternalContext().getRequestParameterMap().keySet().stream()
                .anyMatch(name -> name.endsWith("finish"));
    }

    public @Nullable Reporter getReporter() {
        return reporter;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDone() {
        return Set.of("acknowledged", "written", "finished").contains(done) ? done : "";
    }

    public void setDone(String done) {
        this.done = done;
    }

    /** What was done with the case as a whole; empty: nothing. */
    public String getJoined() {
        return Set.of("joined", "separated").contains(done) ? done : "";
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

    public boolean isFeedback() {
        return feedback;
    }

    public void setFeedback(boolean feedback) {
        this.feedback = feedback;
    }

    public String getSubmission() {
        return submission.toString();
    }

    public void setSubmission(String submission) {
        this.submission = Submission.of(submission);
    }
}
