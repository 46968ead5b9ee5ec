package nl.integrity.conclusions;

import java.time.YearMonth;
import java.util.UUID;
import nl.integrity.questions.Category;

/**
 * A final report in the list of somebody who audits.
 *
 * @param mark by which people call it
 * @param decided when it was decided on: no day, for by that the log would tell which case it is
 */
public record AuditedLine(UUID report, String mark, Category category, YearMonth decided) {
    @Override
    public String toString() {
        return "AuditedLine";
    }
}
