package nl.integrity.web.investigations;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import nl.integrity.access.AccessRefused;
import nl.integrity.investigations.Interview;
import nl.integrity.investigations.InterviewKeeping;
import nl.integrity.investigations.InterviewMove;
import nl.integrity.investigations.MoveInterview;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/investigation-interview-move.xhtml}: an investigator writes down what became of a conversation or its record. */
@Named
@RequestScoped
public class InterviewMovePage {
    @EJB
    InterviewKeeping keeping;

    @Inject
    InterviewCase file;

    private int basedOn;
    private @Nullable LocalDate day;
    private @Nullable LocalDate until;
    private String present = "";
    private String text = "";
    private String wishes = "";
    private String reason = "";

    /** Before the page is shown: how much of it was read, and the record as it stands; what cannot happen now is not found. */
    public void read() {
        getMove();
        if (file.isPostback()) {
            return;
        }
        Interview one = file.getOne();
        basedOn = one.steps().size();
        Interview.Step last = one.getRecord();
        if (getMove() == InterviewMove.WRITE && last != null) {
            text = last.text();
        }
    }

    /** What happened. */
    public InterviewMove getMove() {
        return file.getOne().may().stream()
                .filter(each -> each.name().equals(file.sent("move")))
                .findFirst()
                .orElseThrow(AccessRefused::new);
    }

    /** Whether the form asks for this. */
    public boolean takes(String part) {
        return getMove().takes(InterviewMove.Part.valueOf(part));
    }

    public void move() {
        Interview one = file.getOne();
        MoveInterview command = new MoveInterview(
                file.getNumber(), one.id(), basedOn, getMove(), day, until, present, text, wishes, reason);
        file.does(command, () -> keeping.move(command), "/desk/investigation-interview", "moved");
    }

    public int getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(int basedOn) {
        this.basedOn = basedOn;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(@Nullable String present) {
        this.present = present == null ? "" : present;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getWishes() {
        return wishes;
    }

    public void setWishes(@Nullable String wishes) {
        this.wishes = wishes == null ? "" : wishes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
