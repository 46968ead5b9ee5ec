package nl.integrity.web.subjects;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.integrity.subjects.DelayNotice;
import nl.integrity.subjects.GivePaper;
import nl.integrity.subjects.PaperKind;
import nl.integrity.subjects.ReplyToPaper;
import nl.integrity.subjects.SubjectKeeping;
import nl.integrity.web.edge.Submission;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/hearing-subject.xhtml}: one of those whom a case is about. */
@Named
@RequestScoped
public class SubjectPage {
    private static final String HERE = "/desk/hearing-subject";

    @EJB
    SubjectKeeping keeping;

    @Inject
    HearingCase hearing;

    @Inject
    PaperItems items;

    private String submission = UUID.randomUUID().toString();
    private int basedOn;
    private @Nullable PaperKind kind;
    private String text = "";
    private @Nullable LocalDate dueOn;
    private String reason = "";
    private @Nullable LocalDate reviewOn;
    private int paper;
    private boolean agrees;
    private String reply = "";

    /** Before the page is shown: how much they were given when it is read. */
    public void read() {
        int given = hearing.getSubject().papers().size();
        if (!hearing.isPostback()) {
            basedOn = given;
            paper = given;
        }
    }

    public void give() {
        GivePaper command = new GivePaper(hearing.getNumber(), hearing.subject(), basedOn, kind, text, dueOn);
        hearing.does(
                command, () -> keeping.give(command), HERE, hearing.getSubject().account() ? "given" : "letter");
    }

    /** Puts the record of their conversation into the form; nothing is given yet. */
    public void take() {
        kind = PaperKind.RECORD;
        text = hearing.getSubject().record();
    }

    public void delay() {
        DelayNotice command = new DelayNotice(hearing.getNumber(), hearing.subject(), reason, reviewOn);
        hearing.does(command, () -> keeping.delay(command), HERE, "delayed");
    }

    public void enter() {
        ReplyToPaper command = new ReplyToPaper(hearing.subject(), paper, Submission.of(submission), agrees, reply);
        hearing.does(command, () -> keeping.enter(hearing.getNumber(), command), HERE, "entered");
    }

    /** What can be given as it stands: first that there is a case, and in the end how it ended. */
    public List<SelectItem> getKinds() {
        boolean told = hearing.getSubject().toldAt() != null;
        boolean over = !hearing.getState().may("NAME");
        return items.kinds(Arrays.stream(PaperKind.values())
                .filter(each -> told || each == PaperKind.NOTICE)
                .filter(each -> over == (each == PaperKind.OUTCOME))
                .toList());
    }

    public List<SelectItem> getPapers() {
        return items.papers(hearing.getSubject().papers());
    }

    public String getSubmission() {
        return submission;
    }

    public void setSubmission(@Nullable String submission) {
        this.submission = submission == null ? "" : submission;
    }

    public int getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(int basedOn) {
        this.basedOn = basedOn;
    }

    public @Nullable PaperKind getKind() {
        return kind;
    }

    public void setKind(@Nullable PaperKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(@Nullable LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public int getPaper() {
        return paper;
    }

    public void setPaper(int paper) {
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
