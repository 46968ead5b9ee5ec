package nl.integrity.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.integrity.attachments.Attachment;
import nl.integrity.deadlines.Clocks;
import nl.integrity.organisation.Unit;
import nl.integrity.questions.Category;
import nl.integrity.reports.DialogueMessage;
import nl.integrity.reports.Look;
import nl.integrity.reports.ReportState;

/**
 * What a reporter sees of a report.
 *
 * @param today the day in Amsterdam by which the clocks are read
 * @param byConfidant whether a confidant reads it, at the reporter's side
 * @param tasks what the reporter asked for and the committee has yet to do
 * @param looks which functions looked at it, the latest first
 */
public record FollowedReport(
        String number,
        Instant receivedAt,
        Category category,
        Unit unit,
        CaseStage stage,
        boolean handled,
        Clocks clocks,
        LocalDate today,
        ReportState state,
        boolean byConfidant,
        boolean readsOnly,
        List<CaseTask> tasks,
        List<Look> looks,
        List<DialogueMessage> dialogue,
        List<Attachment> files) {
    @Override
    public String toString() {
        return "FollowedReport " + number;
    }
}
