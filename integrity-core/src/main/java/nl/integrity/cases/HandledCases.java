package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import nl.integrity.reports.ReportId;

/** Cases, for the components above this one: to ask the gate about one, and to call on those who handle it. */
@ApplicationScoped
public class HandledCases {
    @Inject
    Standings standings;

    @Inject
    CaseStore cases;

    @Inject
    TaskStore tasks;

    /** The report with this number, by the case that handles it. */
    public Optional<HandledReport> find(String number) {
        return standings.find(number).map(hand -> new HandledReport(hand, hand.report()));
    }

    /** The reporter has need of those who handle the case: by the day that the ministry's norm for it says. */
    public void call(ReportId report, TaskKind kind, Instant at) {
        tasks.add(report, kind, at);
        cases.awaitsAnswer(report, at);
    }
}
