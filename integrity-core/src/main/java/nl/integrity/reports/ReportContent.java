package nl.integrity.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.integrity.attachments.Attachment;
import nl.integrity.questions.Answered;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A report as those who may read it see it: everything but who made it and who is named in it.
 *
 * @param answers to the questions that not every report is asked
 * @param pagesSaid by which number to find what the public pages said when it came in; 0 when that was not kept
 * @param withdrawal why the reporter took it back; {@code null}: they did not
 */
public record ReportContent(
        ReportId id,
        String number,
        Instant receivedAt,
        String language,
        UnitId unit,
        @Nullable LocationId location,
        @Nullable LocalDate since,
        String account,
        List<Answered> answers,
        int pagesSaid,
        ReportState state,
        @Nullable String withdrawal,
        List<DialogueMessage> dialogue,
        List<Attachment> files) {
    @Override
    public String toString() {
        return "ReportContent " + number;
    }
}
