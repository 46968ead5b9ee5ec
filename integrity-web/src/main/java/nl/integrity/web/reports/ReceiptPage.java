package nl.integrity.web.reports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.integrity.cases.CaseProgress;
import nl.integrity.cases.FollowedReport;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.web.edge.Checks;
import org.jspecify.annotations.Nullable;

/** Backs {@code receipt.xhtml}: the code is shown this once, as the answer to the form, and the page asks whether it was kept. */
@Named
@RequestScoped
public class ReceiptPage {
    @EJB
    CaseProgress progress;

    @Inject
    FileReportPage filing;

    @Inject
    Checks checks;

    @Inject
    FacesContext context;

    private String code = "";
    private boolean kept;
    private @Nullable FollowedReport report;

    /** Nobody comes here but from the form. */
    public @Nullable String arrive() {
        return context.isPostback() ? null : "/index?faces-redirect=true";
    }

    /** The reporter says that the code is kept; only then does the page let go. */
    public @Nullable String keep() {
        if (!kept) {
            checks.refuse("kept", "receipt.notKept");
            return null;
        }
        return "/sent?faces-redirect=true";
    }

    public FollowedReport getReport() {
        if (report == null) {
            report = progress.follow(ReceiptCode.read(getCode()).orElseThrow());
        }
        return report;
    }

    /** The code as it is read aloud: group by group. */
    public List<String> getGroups() {
        return Arrays.asList(getCode().split("-"));
    }

    public String getCode() {
        return filing.getReceipt() == null ? code : filing.getReceipt().code().text();
    }

    public void setCode(String code) {
        this.code = code;
    }

    public boolean isKept() {
        return kept;
    }

    public void setKept(boolean kept) {
        this.kept = kept;
    }
}
