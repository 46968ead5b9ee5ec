package nl.integrity.web.reports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.integrity.cases.CaseProgress;
import nl.integrity.conversations.ChooseSupport;
import nl.integrity.conversations.ReportSupport;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.reports.ReporterRequests;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Submission;
import org.jspecify.annotations.Nullable;

/** Backs {@code follow-confidant.xhtml}: a reporter has a confidant follow along, or no longer. */
@Named
@RequestScoped
public class ConfidantPage {
    @EJB
    ReporterRequests requests;

    @EJB
    CaseProgress progress;

    @EJB
    ReportSupport support;

    @Inject
    Checks checks;

    @Inject
    FollowUp follow;

    @Inject
    HeldCode held;

    private @Nullable ReceiptCode theirs;
    private String confidant = "";
    private boolean writes;

    /** Shows the code for the confidant, this once. */
    public @Nullable String invite() {
        return follow.with(code -> {
            theirs = requests.inviteConfidant(code);
            return null;
        });
    }

    public @Nullable String end() {
        return follow.with(code -> {
            requests.endConfidant(code);
            return follow.done("confidant");
        });
    }

    /** Has somebody follow along by name, who sees the report at their own desk. */
    public @Nullable String choose() {
        return follow.with(code -> {
            ChooseSupport command = new ChooseSupport(
                    code, confidant.isEmpty() ? null : new PersonId(Submission.of(confidant)), writes);
            if (!checks.pass(command)) {
                return null;
            }
            try {
                support.choose(command);
                return follow.done("confidantChosen");
            } catch (BrokenRule rule) {
                checks.refuse("confidant", rule);
                return null;
            }
        });
    }

    public List<SelectItem> getChoices() {
        return held.fresh().stream()
                .flatMap(code -> support.choices(code).stream())
                .map(choice -> new SelectItem(choice.person().toString(), choice.name()))
                .toList();
    }

    /** The name of whoever follows along; empty for one with a code that the reporter handed over. */
    public String getName() {
        return held.fresh().flatMap(support::chosen).orElse("");
    }

    public String getConfidant() {
        return confidant;
    }

    public void setConfidant(@Nullable String confidant) {
        this.confidant = confidant == null ? "" : confidant;
    }

    public boolean isWrites() {
        return writes;
    }

    public void setWrites(boolean writes) {
        this.writes = writes;
    }

    /** Whether one follows along. */
    public boolean isInvited() {
        return theirs != null
                || held.fresh()
                        .map(code -> progress.follow(code).state().confidantSince() != null)
                        .orElse(false);
    }

    /** The code as it is read aloud; empty when it is not the moment to show it. */
    public List<String> getGroups() {
        return theirs == null ? List.of() : Arrays.asList(theirs.text().split("-"));
    }
}
