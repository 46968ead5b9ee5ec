package nl.integrity.web.conclusions;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import nl.integrity.conclusions.AuditedLine;
import nl.integrity.conclusions.ReportAuditing;
import nl.integrity.shared.Slice;
import nl.integrity.web.edge.Sent;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/audited-reports.xhtml}: the final reports that an auditor can read. */
@Named
@RequestScoped
public class AuditedReportsPage {
    @EJB
    ReportAuditing auditing;

    private @Nullable String behind;
    private Slice<AuditedLine> lines = new Slice<>(List.of(), null);

    /** A page of them, behind the place in the address; the first page when it names none. */
    public void read() {
        lines = auditing.list(Sent.id(behind));
    }

    public Slice<AuditedLine> getLines() {
        return lines;
    }

    public @Nullable String getBehind() {
        return behind;
    }

    public void setBehind(@Nullable String behind) {
        this.behind = behind;
    }
}
