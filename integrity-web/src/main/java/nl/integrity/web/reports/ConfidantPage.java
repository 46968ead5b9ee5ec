package nl.integrity.web.reports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.integrity.cases.CaseProgress;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.reports.ReporterRequests;
import org.jspecify.annotations.Nullable;

/** Backs {@code follow-confidant.xhtml}: a reporter has a confidant follow along, or no longer. */
@Named
@RequestScoped
public class ConfidantPage {
    @EJB
    ReporterRequests requests;

    @EJB
    CaseProgress progress;

    @Inject
    FollowUp follow;

    @Inject
    HeldCode held;

    private @Nullable ReceiptCode theirs;

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
