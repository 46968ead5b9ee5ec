package nl.integrity.web.conversations;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.integrity.conversations.OpenTalk;
import nl.integrity.conversations.OwnTalk;
import nl.integrity.conversations.OwnTalkFile;
import nl.integrity.conversations.WriteInTalk;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Submission;
import nl.integrity.web.edge.Visitor;
import nl.integrity.web.reports.HeldCode;
import org.jspecify.annotations.Nullable;

/** Backs {@code talk.xhtml}: asks for the code, and shows the conversation that it belongs to. */
@Named
@RequestScoped
public class TalkPage {
    @EJB
    OwnTalk own;

    @Inject
    TalkFollow follow;

    @Inject
    Checks checks;

    @Inject
    HeldCode held;

    @Inject
    Visitor visitor;

    private String code = "";
    private String text = "";
    private String other = "";
    private UUID submission = UUID.randomUUID();
    private @Nullable OwnTalkFile file;

    /** Shows the conversation of the code that was typed. */
    public void open() {
        OpenTalk command = new OpenTalk(code, visitor.source());
        if (checks.pass(command)) {
            try {
                file = own.open(command);
                held.hold(ReceiptCode.read(command.code()).orElseThrow());
            } catch (BrokenRule rule) {
                checks.refuse("code", rule);
            }
        }
    }

    public @Nullable String write() {
        return follow.with("text", known -> {
            WriteInTalk command = new WriteInTalk(known, submission, text);
            if (!checks.pass(command)) {
                return null;
            }
            own.write(command);
            text = "";
            submission = UUID.randomUUID();
            file = null;
            return follow.done("written");
        });
    }

    /** Asks for other moments, saying which would do. */
    public @Nullable String askOthers() {
        return follow.with("other", known -> {
            if (other.isBlank()) {
                checks.refuse("other", "message.text.missing");
                return null;
            }
            own.askOthers(new WriteInTalk(known, submission, other));
            other = "";
            submission = UUID.randomUUID();
            file = null;
            return follow.done("others");
        });
    }

    public @Nullable String agree(LocalDateTime moment) {
        return follow.with("", known -> {
            own.agree(known, moment);
            file = null;
            return follow.done("agreed");
        });
    }

    /** Before the page is shown to whoever comes here with a code. */
    public void arrive() {
        held.fresh().ifPresent(known -> {
            held.hold(known);
            if (file == null) {
                read(known);
            }
        });
    }

    private void read(ReceiptCode known) {
        try {
            file = own.follow(known);
        } catch (BrokenRule gone) {
            held.letGo(); // it was erased
        }
    }

    /** What is shown; read at the first question, because what is offered depends on it, and so what can be pressed. */
    public @Nullable OwnTalkFile getFile() {
        if (file == null) {
            held.fresh().ifPresent(this::read);
        }
        return file;
    }

    /** Shows it as it is now. */
    void forget() {
        file = null;
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

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getSubmission() {
        return submission.toString();
    }

    public void setSubmission(String submission) {
        this.submission = Submission.of(submission);
    }
}
