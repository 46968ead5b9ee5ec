package nl.integrity.web.reports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.integrity.cases.CaseProgress;
import nl.integrity.cases.FollowedReport;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.web.edge.Checks;
import org.jspecify.annotations.Nullable;

/** Backs {@code receipt.xhtml}: the code is shown this once, as the answer to the form, and the page asks whether it was kept. */
@Named
@RequestScoped
public class ReceiptPage {
    private static final String CODE = "receipt.code";

    @EJB
    CaseProgress progress;

    @Inject
    FileReportPage filing;

    @Inject
    Checks checks;

    @Inject
    FacesContext context;

    private boolean kept;
    private @Nullable FollowedReport report;

    /** Before the page is shown: nobody comes here but from the form, whose receipt stays in the page's own sealed state. */
    public void show() throws IOException {
        if (filing.getReceipt() != null) {
            state().put(CODE, filing.getReceipt().code().text());
        }
        if (getCode().isEmpty()) {
            context.getExternalContext().redirect("/");
            context.responseComplete();
            return;
        }
        report = progress.follow(new ReceiptCode(getCode()));
    }

    /** The reporter says that the code is kept; only then does the page let go. */
    public @Nullable String keep() {
        if (!kept) {
            checks.refuse("kept", "receipt.notKept");
            return null;
        }
        return "/sent?faces-redirect=true";
    }

    public @Nullable FollowedReport getReport() {
        return report;
    }

    /** The code as it is read aloud: group by group. */
    public List<String> getGroups() {
        return Arrays.asList(getCode().split("-"));
    }

    private String getCode() {
        return String.valueOf(state().getOrDefault(CODE, ""));
    }

    private Map<String, Object> state() {
        return context.getViewRoot().getAttributes();
    }

    public boolean isKept() {
        return kept;
    }

    public void setKept(boolean kept) {
        this.kept = kept;
    }
}
