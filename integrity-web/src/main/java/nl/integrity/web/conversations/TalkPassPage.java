package nl.integrity.web.conversations;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.integrity.conversations.OwnTalkSteps;
import nl.integrity.conversations.PassTalkOn;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.reports.HeldCode;
import org.jspecify.annotations.Nullable;

/** Backs {@code talk-pass.xhtml}: whoever asked goes on with another confidant. */
@Named
@RequestScoped
public class TalkPassPage {
    @EJB
    OwnTalkSteps steps;

    @Inject
    TalkFollow follow;

    @Inject
    TalkPage talk;

    @Inject
    ConfidantItems items;

    @Inject
    HeldCode held;

    @Inject
    Checks checks;

    private @Nullable String confidant;
    private boolean withNotes;

    public @Nullable String pass() {
        return follow.with("confidant", code -> {
            PassTalkOn command = new PassTalkOn(code, ConfidantItems.person(confidant), withNotes);
            if (!checks.pass(command)) {
                return null;
            }
            steps.passOn(command);
            talk.forget();
            return follow.done("passed");
        });
    }

    public List<SelectItem> getConfidants() {
        return held.fresh().map(code -> items.of(steps.choices(code))).orElse(List.of());
    }

    public @Nullable String getConfidant() {
        return confidant;
    }

    public void setConfidant(@Nullable String confidant) {
        this.confidant = confidant;
    }

    public boolean isWithNotes() {
        return withNotes;
    }

    public void setWithNotes(boolean withNotes) {
        this.withNotes = withNotes;
    }
}
