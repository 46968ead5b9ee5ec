package nl.integrity.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.integrity.deadlines.Clocks;
import nl.integrity.reports.DialogueMessage;

/**
 * What a reporter sees of a report.
 *
 * @param today the day in Amsterdam by which the clocks are read
 */
public record FollowedReport(
        String number,
        Instant receivedAt,
        CaseStage stage,
        boolean handled,
        Clocks clocks,
        LocalDate today,
        List<DialogueMessage> dialogue) {
    @Override
    public String toString() {
        return "FollowedReport " + number;
    }
}
