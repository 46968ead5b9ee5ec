package nl.integrity.web.conclusions;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.integrity.access.AccessRefused;
import nl.integrity.conclusions.AuditedReport;
import nl.integrity.conclusions.ReportAuditing;
import nl.integrity.web.edge.Language;
import nl.integrity.web.edge.Sent;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/audited-report.xhtml}: a final report as an auditor reads it. */
@Named
@RequestScoped
public class AuditedReportPage {
    @EJB
    ReportAuditing auditing;

    @Inject
    FinalReportPaper papers;

    @Inject
    FacesContext context;

    private String report = "";
    private @Nullable AuditedReport read;

    public AuditedReport getFile() {
        AuditedReport file = read;
        if (file == null) {
            UUID asked = Sent.id(report);
            if (asked == null) {
                throw new AccessRefused();
            }
            file = auditing.open(asked, papers.mask(Language.spoken(context)));
            read = file;
        }
        return file;
    }

    public String getReport() {
        return report;
    }

    public void setReport(@Nullable String report) {
        this.report = report == null ? "" : report;
    }
}
