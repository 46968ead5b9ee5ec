package nl.integrity.web.subjects;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.integrity.access.AccessRefused;
import nl.integrity.subjects.OwnHearing;
import nl.integrity.subjects.OwnHearingFile;
import nl.integrity.subjects.ReplyToPaper;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Sent;
import nl.integrity.web.edge.Submission;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/about-me-case.xhtml}: what somebody was told of a case about them, and what they say to it. */
@Named
@RequestScoped
public class OwnHearingPage {
    @EJB
    OwnHearing hearing;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    PaperItems items;

    @Inject
    FacesContext context;

    private String of = "";
    private String submission = UUID.randomUUID().toString();
    private @Nullable Integer paper;
    private boolean agrees;
    private String reply = "";
    private @Nullable OwnHearingFile read;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void which() {
        of = context.getExternalContext().getRequestParameterMap().getOrDefault("of", "");
    }

    public OwnHearingFile getFile() {
        OwnHearingFile file = read;
        if (file == null) {
            file = hearing.open(subject());
            read = file;
        }
        return file;
    }

    private UUID subject() {
        UUID subject = Sent.id(of);
        if (subject == null) {
            throw new AccessRefused();
        }
        return subject;
    }

    public void send() {
        ReplyToPaper command =
                new ReplyToPaper(subject(), paper == null ? 0 : paper, Submission.of(submission), agrees, reply);
        if (checks.does(command, () -> hearing.reply(command))) {
            links.go("/desk/about-me-case?of=" + subject() + "&done");
        }
    }

    public List<SelectItem> getPapers() {
        return items.papers(getFile().papers());
    }

    public String getOf() {
        return of;
    }

    public void setOf(@Nullable String of) {
        this.of = of == null ? "" : of;
    }

    public boolean isDone() {
        return context.getExternalContext().getRequestParameterMap().containsKey("done") && !context.isPostback();
    }

    public String getSubmission() {
        return submission;
    }

    public void setSubmission(@Nullable String submission) {
        this.submission = submission == null ? "" : submission;
    }

    public @Nullable Integer getPaper() {
        return paper;
    }

    public void setPaper(@Nullable Integer paper) {
        this.paper = paper;
    }

    public boolean isAgrees() {
        return agrees;
    }

    public void setAgrees(boolean agrees) {
        this.agrees = agrees;
    }

    public String getReply() {
        return reply;
    }

    public void setReply(@Nullable String reply) {
        this.reply = reply == null ? "" : reply;
    }
}
