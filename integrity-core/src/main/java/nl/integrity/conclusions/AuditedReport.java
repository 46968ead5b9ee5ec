package nl.integrity.conclusions;

import java.util.List;

/**
 * A final report as somebody who audits reads it: without a name of whom the case is about, who reported, or who was heard.
 *
 * @param entered the numbers of its recommendations in the register of recommendations
 */
public record AuditedReport(AuditedLine line, FinalReportFile.Version text, List<Integer> entered) {
    @Override
    public String toString() {
        return "AuditedReport";
    }
}
