package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.deadlines.Clocks;
import nl.integrity.deadlines.Deadlines;
import nl.integrity.reports.ReportId;
import nl.integrity.shared.PersonId;

/** The reports in a case beside one another, each with its own clocks: what the case asks for is what they ask for together. */
@ApplicationScoped
class CaseReports {
    @Inject
    CaseStore cases;

    @Inject
    Deadlines deadlines;

    /** The reporter of one of them was written to. */
    void answered(CaseFile file, ReportId report, PersonId by, Instant at, Clocks clocks) {
        shown(file, report, by, at, clocks, false);
    }

    /**
     * The reporter of one of them was given something to look at.
     *
     * @param asked whether a question of that reporter's is still open
     */
    void shown(CaseFile file, ReportId report, PersonId by, Instant at, Clocks clocks, boolean asked) {
        file.isSeenToBy(by);
        told(file, report, at, clocks, asked);
    }

    /** A letter is with the reporter of one of them. */
    void told(CaseFile file, ReportId report, Instant at, Clocks clocks, boolean asked) {
        file.told(at, clocks, asked);
        List<CaseReport> all = cases.inCase(file);
        all.stream().filter(each -> each.report().equals(report)).forEach(each -> each.answered(asked));
        if (all.size() > 1) {
            carry(file, all);
        }
    }

    /** What the case awaits is read anew from the reports that are in it now. */
    void carry(CaseFile file, List<CaseReport> all) {
        file.carries(clocks(all).values(), all.stream().anyMatch(CaseReport::awaitsAnswer));
    }

    /** The clocks of each. */
    Map<ReportId, Clocks> clocks(List<CaseReport> all) {
        Map<UUID, Clocks> clocks =
                deadlines.ofEach(all.stream().map(each -> each.report().value()).toList());
        return clocks.entrySet().stream()
                .collect(Collectors.toMap(each -> new ReportId(each.getKey()), Map.Entry::getValue));
    }
}
