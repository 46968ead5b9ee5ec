package nl.integrity.cases;

import java.time.LocalDate;
import java.util.List;
import nl.integrity.deadlines.Clocks;
import nl.integrity.reports.ReportContent;
import org.jspecify.annotations.Nullable;

/**
 * A case with one of its reports, as those who handle it see it.
 *
 * @param version to be handed back with a command, so that nobody acts on what is no longer so
 * @param location the name of the place; {@code null} when the reporter named none
 * @param feedbackBy the last day for feedback if the receipt is confirmed today
 * @param tasks what is to be done beside that, the first due first
 * @param mayWrite whether the reader keeps the files of the case: writes to the reporter, and may learn who it is
 * @param mayAcknowledge whether the reporter still waits for a confirmation
 * @param reports which reports are in the case; the one that is shown is among them
 */
public record CaseDetails(
        CaseSummary summary,
        int version,
        @Nullable String location,
        ReportContent report,
        Clocks clocks,
        LocalDate feedbackBy,
        List<CaseTask> tasks,
        boolean mayWrite,
        boolean mayAcknowledge,
        List<ReportInCase> reports) {}
