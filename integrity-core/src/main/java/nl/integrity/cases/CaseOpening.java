package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.integrity.access.Exclusions;
import nl.integrity.access.Role;
import nl.integrity.organisation.DeskNews;
import nl.integrity.reports.ReportFiled;
import nl.integrity.reports.ReportId;
import nl.integrity.reports.ReporterAsked;
import nl.integrity.reports.ReporterWrote;

/** Listens to what reporters do, in their own transaction: a report without a case, or a message nobody sees, cannot be. */
@ApplicationScoped
class CaseOpening {
    @Inject
    CaseStore cases;

    @Inject
    TaskStore tasks;

    @Inject
    Exclusions exclusions;

    @Inject
    Event<DeskNews> news;

    void onFiled(@Observes ReportFiled report) {
        CaseFile file = new CaseFile(report);
        cases.open(file, new CaseReport(report.report(), file));
        if (report.filedBy() != null) {
            exclusions.exclude(report.filedBy(), file.dossierId());
        }
        exclusions.excludeNamed(report.named(), file.dossierId());
        if (report.channel().isOral()) {
            cases.write(); // the task looks for its case in the database
            tasks.add(report.report(), TaskKind.RECORD, report.receivedAt());
        }
        news.fire(DeskNews.toFunction(DeskNews.Kind.REPORT, file.dossierId(), Role.SECRETARY));
    }

    void onAsked(@Observes ReporterAsked asked) {
        switch (asked.what()) {
            case MEETING -> tasks.add(asked.report(), TaskKind.MEETING, asked.at());
            case WITHDRAWAL -> tasks.add(asked.report(), TaskKind.WITHDRAWAL, asked.at());
            case CORRECTION -> tasks.add(asked.report(), TaskKind.RECORD, asked.at());
            case REVEALED, SIGNATURE -> {}
        }
        awaitsAnswer(
                asked.report(),
                asked.what() == ReporterAsked.What.REVEALED ? DeskNews.Kind.MESSAGE : DeskNews.Kind.TASK,
                asked.at());
    }

    void onWrote(@Observes ReporterWrote message) {
        awaitsAnswer(message.report(), DeskNews.Kind.MESSAGE, message.at());
    }

    private void awaitsAnswer(ReportId report, DeskNews.Kind kind, Instant at) {
        AwaitingCase waits = cases.awaitsAnswer(report, at);
        news.fire(
                waits.owner() == null
                        ? DeskNews.toFunction(kind, waits.dossier(), Role.SECRETARY)
                        : DeskNews.toPerson(kind, waits.dossier(), waits.owner()));
    }
}
