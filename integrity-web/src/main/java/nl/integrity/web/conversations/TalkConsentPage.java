package nl.integrity.web.conversations;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.integrity.conversations.ConsentToReport;
import nl.integrity.conversations.OwnTalkSteps;
import nl.integrity.reports.Disclosure;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Submission;
import org.jspecify.annotations.Nullable;

/** Backs {@code talk-consent.xhtml}: whoever asked reads what a report would say, and consents to exactly that, or no longer. */
@Named
@RequestScoped
public class TalkConsentPage {
    @EJB
    OwnTalkSteps steps;

    @Inject
    TalkFollow follow;

    @Inject
    TalkPage talk;

    @Inject
    Checks checks;

    private @Nullable UUID draft;
    private @Nullable Disclosure disclosure;
    private String name = "";
    private String contact = "";
    private String text = "";

    public @Nullable String consent() {
        return follow.with("text", code -> {
            UUID read = draft == null ? UUID.randomUUID() : draft;
            ConsentToReport command = new ConsentToReport(code, read, disclosure, name, contact, text);
            if (!checks.pass(command)) {
                return null;
            }
            steps.consent(command);
            talk.forget();
            return follow.done("consented");
        });
    }

    public @Nullable String revoke() {
        return follow.with("", code -> {
            steps.revoke(code);
            talk.forget();
            return follow.done("revoked");
        });
    }

    public List<Disclosure> getDisclosures() {
        return List.of(Disclosure.ANONYMOUS, Disclosure.CONFIDENTIAL);
    }

    /** Which draft stands on the page: not another that came since. */
    public String getDraft() {
        return draft == null ? "" : draft.toString();
    }

    public void setDraft(String draft) {
        this.draft = Submission.of(draft);
    }

    public @Nullable Disclosure getDisclosure() {
        return disclosure;
    }

    public void setDisclosure(@Nullable Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Before the page is shown: which draft that is. */
    public void read() {
        follow.arrive();
        var file = talk.getFile();
        if (draft == null && file != null && file.draft() != null) {
            draft = file.draft().id();
        }
    }
}
