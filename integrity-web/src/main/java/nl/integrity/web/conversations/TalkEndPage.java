package nl.integrity.web.conversations;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.integrity.conversations.OwnTalk;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.reports.HeldCode;
import org.jspecify.annotations.Nullable;

/** Backs {@code talk-end.xhtml}: whoever asked ends the conversation, or has it erased. */
@Named
@RequestScoped
public class TalkEndPage {
    @EJB
    OwnTalk own;

    @Inject
    TalkFollow follow;

    @Inject
    TalkPage talk;

    @Inject
    HeldCode held;

    @Inject
    Checks checks;

    private boolean sure;

    public @Nullable String end() {
        return follow.with("", code -> {
            own.end(code);
            talk.forget();
            return follow.done("ended");
        });
    }

    public @Nullable String erase() {
        return follow.with("", code -> {
            if (!sure) {
                checks.refuse("sure", "talk.erase.missing");
                return null;
            }
            own.erase(code);
            held.letGo();
            talk.forget();
            return follow.done("erased");
        });
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
