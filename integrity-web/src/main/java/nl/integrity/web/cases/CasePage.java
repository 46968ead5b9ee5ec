package nl.integrity.web.cases;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.integrity.cases.AcknowledgeCase;
import nl.integrity.cases.CaseDetails;
import nl.integrity.cases.CaseHandling;
import nl.integrity.cases.CaseReading;
import nl.integrity.cases.LetterPurpose;
import nl.integrity.cases.NamedInReport;
import nl.integrity.cases.SentLetter;
import nl.integrity.cases.WriteToReporter;
import nl.integrity.letters.PreparedLetter;
import nl.integrity.letters.TemplateVersion;
import nl.integrity.reports.Reporter;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Submission;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/case.xhtml}. */
@Named
@RequestScoped
public class CasePage {
    private static final String CONFIRMING = "case.confirming";
    private static final String WRITING = "case.writing";
    private static final String PREPARED = "case.prepared";

    @EJB
    CaseReading reading;

    @EJB
    CaseHandling handling;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String number = "";
    private String done = "";
    private int version;
    private String text = "";
    private String used = "";
    private boolean changed;
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
        if (!context.isPostback() || changed) {
            version = details.version();
        }
        PreparedLetter prepared = details.letters().prepared();
        if (!context.isPostback() && prepared != null) {
            use(prepared);
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
        AcknowledgeCase command = new AcknowledgeCase(number, version, submission, text, template());
        if (checks.pass(command)) {
            handling.acknowledge(command);
            showWhatWas("acknowledged");
        }
    }

    public void write() {
        WriteToReporter command = new WriteToReporter(number, submission, text, feedback, template());
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

    private @Nullable TemplateVersion template() {
        return TemplateVersion.read(used).orElse(null);
    }

    /** Puts a letter that was written from a template in the form: in the place of one that was not touched, and else under what was typed. */
    void use(PreparedLetter letter) {
        String typed = plain(text);
        text = typed.isEmpty() || typed.equals(state().get(PREPARED)) ? letter.text() : typed + "\n\n" + letter.text();
        used = letter.template().written();
        state().put(PREPARED, plain(letter.text()));
    }

    /** Puts a letter that was taken back in the form, above what was typed. */
    void putBack(UUID letter, String said) {
        String typed = plain(text);
        text = typed.isEmpty() || typed.equals(state().get(PREPARED)) ? said : said + "\n\n" + typed;
        used = sent(letter)
                .map(SentLetter::template)
                .map(TemplateVersion::written)
                .orElse("");
        feedback = sent(letter)
                .filter(sent -> sent.purpose() == LetterPurpose.FEEDBACK)
                .isPresent();
        changed = true;
    }

    private Optional<SentLetter> sent(UUID letter) {
        return Optional.ofNullable(details).stream()
                .flatMap(open -> open.letters().sent().stream())
                .filter(sent -> sent.id().equals(letter))
                .findFirst();
    }

    private static String plain(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }

    /** Read before the page is shown; and sooner when a button in a list was pressed: Faces must see the list again to know whose it was. */
    public @Nullable CaseDetails getDetails() {
        if (details == null && isOfAList()) {
            details = reading.open(number);
        }
        return details;
    }

    private boolean isOfAList() {
        return context.getExternalContext().getRequestParameterMap().keySet().stream()
                .anyMatch(name -> name.matches(".*(finish|take-back|reuse)"));
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

    /** What was done; of a letter that can still be taken back, that it waits. */
    public String getDone() {
        boolean waits = details != null && !details.letters().waiting().isEmpty();
        return Set.of("acknowledged", "written").contains(done) && waits
                ? "waits"
                : Set.of("acknowledged", "written", "finished").contains(done) ? done : "";
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

    public String getUsed() {
        return used;
    }

    public void setUsed(String used) {
        this.used = used;
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
