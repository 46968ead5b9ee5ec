package nl.integrity.web.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.integrity.identity.IdentityApproval;
import nl.integrity.identity.IdentityRequests;
import nl.integrity.identity.LookAtReporter;
import nl.integrity.identity.RefuseIdentity;
import nl.integrity.identity.TellReporter;
import nl.integrity.reports.Reporter;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Submission;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/identity-request.xhtml}: one request to learn who reported, and what the reader can do with it. */
@Named
@RequestScoped
public class IdentityRequestPage {
    @EJB
    IdentityRequests requests;

    @EJB
    IdentityApproval approval;

    @Inject
    IdentityCase identityCase;

    @Inject
    Checks checks;

    private UUID submission = UUID.randomUUID();
    private String reason = "";
    private String letter = "";
    private @Nullable Reporter reporter;

    public void approve() {
        approval.approve(identityCase.getNumber(), request());
        identityCase.showWhatWas("approved");
    }

    public void refuse() {
        RefuseIdentity command = new RefuseIdentity(identityCase.getNumber(), request(), reason);
        if (checks.pass(command)) {
            approval.refuse(command);
            identityCase.showWhatWas("refused");
        }
    }

    public void tell() {
        TellReporter command = new TellReporter(identityCase.getNumber(), request(), submission, letter);
        if (checks.pass(command)) {
            approval.tell(command);
            identityCase.showWhatWas("told");
        }
    }

    public void takeBack() {
        requests.takeBack(identityCase.getNumber(), request());
        identityCase.showWhatWas("takenBack");
    }

    /** Shows who reported: written down, seen by the reporter, and shown in this one answer. */
    public void look() {
        reporter = requests.look(new LookAtReporter(identityCase.getNumber(), request()))
                .orElse(null);
        identityCase.readAnew();
    }

    private UUID request() {
        return identityCase.getRequest().id();
    }

    public @Nullable Reporter getReporter() {
        return reporter;
    }

    public String getSubmission() {
        return submission.toString();
    }

    public void setSubmission(String submission) {
        this.submission = Submission.of(submission);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }
}
