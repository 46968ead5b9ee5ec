package nl.integrity.web.reports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.integrity.reports.ReporterRequests;
import nl.integrity.reports.WithdrawReport;
import nl.integrity.web.edge.Checks;
import org.jspecify.annotations.Nullable;

/** Backs {@code follow-withdraw.xhtml}: a reporter takes a report back, and says why. */
@Named
@RequestScoped
public class WithdrawPage {
    @EJB
    ReporterRequests requests;

    @Inject
    FollowUp follow;

    @Inject
    Checks checks;

    private String reason = "";

    public @Nullable String withdraw() {
        return follow.with(code -> {
            WithdrawReport command = new WithdrawReport(code, reason);
            if (!checks.pass(command)) {
                return null;
            }
            requests.withdraw(command);
            return follow.done("withdraw");
        });
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
