package nl.integrity.web.conversations;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.integrity.conversations.AskTalk;
import nl.integrity.conversations.ConfidantChoice;
import nl.integrity.conversations.TalkAsking;
import nl.integrity.conversations.TalkReceipt;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.SignedIn;
import nl.integrity.web.edge.Submission;
import nl.integrity.web.edge.Visitor;
import org.jspecify.annotations.Nullable;

/** Backs {@code talk-ask.xhtml} and {@code desk/talk-ask.xhtml}: somebody asks a confidant for a conversation. */
@Named
@RequestScoped
public class TalkAskPage {
    private static final String CODE_PAGE = "/talk-code";

    @EJB
    TalkAsking asking;

    @Inject
    ConfidantItems items;

    @Inject
    Checks checks;

    @Inject
    SignedIn signedIn;

    @Inject
    Visitor visitor;

    @Inject
    FacesContext context;

    private String where = "";
    private @Nullable String confidant;
    private String name = "";
    private String text = "";
    private UUID submission = UUID.randomUUID();
    private @Nullable List<ConfidantChoice> choices;
    private @Nullable TalkReceipt receipt;

    public @Nullable String ask() {
        AskTalk command = command(name);
        if (checks.pass(command)) {
            try {
                receipt = asking.ask(command, visitor.source());
                return CODE_PAGE;
            } catch (BrokenRule rule) {
                checks.refuse("confidant", rule);
            }
        }
        return null;
    }

    /** Under the name of whoever is logged in. */
    public @Nullable String askAsMyself() {
        AskTalk command = command(signedIn.getName());
        if (checks.pass(command)) {
            try {
                receipt = asking.askAsMyself(command);
                return CODE_PAGE;
            } catch (BrokenRule rule) {
                checks.refuse("confidant", rule);
            }
        }
        return null;
    }

    private AskTalk command(String by) {
        return new AskTalk(
                submission,
                context.getViewRoot().getLocale().getLanguage(),
                ConfidantItems.person(confidant),
                by,
                text);
    }

    public List<SelectItem> getConfidants() {
        return items.of(choices());
    }

    private List<ConfidantChoice> choices() {
        List<ConfidantChoice> read = choices;
        if (read == null) {
            boolean colleague = context.getViewRoot().getViewId().startsWith("/desk/");
            read = colleague
                    ? asking.choicesForColleague(ConfidantItems.location(where))
                    : asking.choices(ConfidantItems.location(where));
            choices = read;
        }
        return read;
    }

    public List<SelectItem> getLocations() {
        return items.locations();
    }

    /** Whether nobody is there at the chosen location, and others are shown. */
    public boolean isElsewhere() {
        return !where.isEmpty()
                && choices().stream()
                        .noneMatch(choice -> choice.locations().isEmpty()
                                || choice.locations().contains(ConfidantItems.location(where)));
    }

    public @Nullable TalkReceipt getReceipt() {
        return receipt;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(@Nullable String where) {
        this.where = where == null ? "" : where;
    }

    public @Nullable String getConfidant() {
        return confidant;
    }

    public void setConfidant(@Nullable String confidant) {
        this.confidant = confidant;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
