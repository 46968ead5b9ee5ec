package nl.integrity.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** A report as those who may read it see it: everything but who made it. */
public record ReportContent(
        ReportId id,
        String number,
        Instant receivedAt,
        String language,
        Concern concern,
        UnitId unit,
        @Nullable LocationId location,
        @Nullable LocalDate since,
        boolean anonymous,
        String account,
        List<DialogueMessage> dialogue) {
    @Override
    public String toString() {
        return "ReportContent " + number;
    }
}
