package nl.integrity.cases;

import java.time.LocalDate;
import java.util.UUID;
import nl.integrity.reports.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * Something to do in a case.
 *
 * @param dueOn the last day
 * @param report whose reporter asked for it; {@code null}: the case itself does
 */
public record CaseTask(UUID id, TaskKind kind, LocalDate dueOn, @Nullable ReportId report) {
    /** Whether it is for whoever sees to this report. */
    boolean concerns(ReportId other) {
        return report == null || report.equals(other);
    }
}
