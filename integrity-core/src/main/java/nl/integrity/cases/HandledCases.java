package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import nl.integrity.reports.ReportId;
import nl.integrity.shared.PersonId;

/** Cases, for the components above this one: to ask the gate about one, and to call on those who handle it. */
@ApplicationScoped
public class HandledCases {
    @Inject
    Standings standings;

    @Inject
    CaseStore cases;

    @Inject
    TaskStore tasks;

    @Inject
    CaseOwners owners;

    /** The report with this number, by the case that handles it. */
    public Optional<HandledReport> find(String number) {
        return standings.find(number).map(hand -> new HandledReport(hand, hand.report()));
    }

    /** The report with this number, which came in in this very transaction. */
    public HandledReport justOpened(String number) {
        cases.write();
        return find(number).orElseThrow();
    }

    /** The case that handles this report. */
    public HandledReport of(ReportId report) {
        return new HandledReport(standings.inHand(cases.handling(report)), report);
    }

    /** Somebody must not know of a case from now on; what they had in hand goes to somebody else. */
    public void keepAway(HandledReport report, PersonId person) {
        owners.keepAway(report.file(), person);
    }

    /** The reporter has need of those who handle the case: by the day that the ministry's norm for it says. */
    public void call(ReportId report, TaskKind kind, Instant at) {
        tasks.add(report, kind, at);
        cases.awaitsAnswer(report, at);
    }
}
