package nl.integrity.cases;

import java.util.List;
import nl.integrity.deadlines.Clocks;
import nl.integrity.reports.ReportContent;
import org.jspecify.annotations.Nullable;

/**
 * A case with one of its reports, as those who handle it see it.
 *
 * @param version to be handed back with a command, so that nobody acts on what is no longer so
 * @param location the name of the place; {@code null} when the reporter named none
 * @param tasks what is to be done beside that, the first due first
 * @param mayWrite whether the reader keeps the files of the case: writes to the reporter, and may learn who it is
 * @param letters what was sent to the reporter, or stands ready; for nobody else than whoever keeps the files
 * @param reports which reports are in the case; the one that is shown is among them
 */
public record CaseDetails(
        CaseSummary summary,
        int version,
        @Nullable String location,
        ReportContent report,
        Clocks clocks,
        List<CaseTask> tasks,
        boolean mayWrite,
        Letterbox letters,
        List<ReportInCase> reports) {
    /** Whether the reporter still waits for a confirmation, and none is on its way. */
    public boolean mayAcknowledge() {
        return letters.prepared() != null;
    }
}
