package nl.integrity.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.integrity.reports.ReportId;
import org.jspecify.annotations.Nullable;

/** Which case handles a report. */
@Entity
@Table(name = "case_report")
class CaseReport {
    @Id
    private UUID report;

    @SuppressWarnings("UnusedVariable") // looked for, never shown
    @Column(name = "case_file")
    private UUID caseFile;

    @SuppressWarnings("UnusedVariable") // ordered by, never shown
    private Instant since;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected CaseReport() {}

    CaseReport(ReportId report, CaseFile file, Instant since) {
        this.report = report.value();
        this.caseFile = file.id();
        this.since = since;
    }

    ReportId report() {
        return new ReportId(report);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseReport that && report.equals(that.report);
    }

    @Override
    public int hashCode() {
        return report.hashCode();
    }
}
