package nl.integrity.web.reports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.integrity.reports.AddMessage;
import nl.integrity.reports.ReporterRequests;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Submission;
import org.jspecify.annotations.Nullable;

/** Backs {@code follow-meeting.xhtml}: a reporter asks for a conversation in person. */
@Named
@RequestScoped
public class MeetingPage {
    @EJB
    ReporterRequests requests;

    @Inject
    FollowUp follow;

    @Inject
    Checks checks;

    private String text = "";
    private UUID submission = UUID.randomUUID();

    public @Nullable String ask() {
        return follow.with(code -> {
            AddMessage command = new AddMessage(code, submission, text);
            if (!checks.pass(command)) {
                return null;
            }
            requests.askForMeeting(command);
            return follow.done("meeting");
        });
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
