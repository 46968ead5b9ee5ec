package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.integrity.access.Exclusions;
import nl.integrity.access.Role;
import nl.integrity.committees.Committees;
import nl.integrity.committees.Seat;
import nl.integrity.committees.SeatFunction;
import nl.integrity.organisation.DeskNews;
import nl.integrity.reports.ReportFiled;
import nl.integrity.reports.ReportId;
import nl.integrity.reports.ReporterAsked;
import nl.integrity.reports.ReporterWrote;
import nl.integrity.shared.PersonId;

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

    @Inject
    Committees committees;

    @Inject
    CaseOwners owners;

    @Inject
    CaseLines lines;

    void onFiled(@Observes ReportFiled report) {
        CaseFile file = new CaseFile(report, committees.takesIn(report.unit()));
        if (report.filedBy() != null) {
            exclusions.exclude(report.filedBy(), file.id());
        }
        exclusions.excludeNamed(report.named(), file.id());
        if (!report.named().isEmpty()) {
            keepFromItself(file);
        }
        lines.keepAway(file, report.unit());
        if (report.filersUnit() != null) {
            lines.keepAway(file, report.filersUnit());
        }
        List<Seat> free = owners.free(file);
        owners.findFor(file, free);
        cases.open(file, new CaseReport(report.report(), file, report.receivedAt()));
        if (report.channel().isOral()) {
            cases.write(); // the task looks for its case in the database
            tasks.add(report.report(), TaskKind.RECORD, report.receivedAt());
        }
        free.stream()
                .filter(seat -> seat.function() == SeatFunction.SECRETARY)
                .forEach(seat -> news.fire(DeskNews.toPerson(DeskNews.Kind.REPORT, file.id(), seat.person())));
    }

    /** A committee does not judge those who decide in it: then the one that stands in for it takes the case. */
    void keepFromItself(CaseFile file) {
        List<PersonId> voting = committees.seatsNow(file.committee()).stream()
                .filter(seat -> seat.function().votes())
                .map(Seat::person)
                .toList();
        if (!exclusions.excludedAmong(voting, file.id()).isEmpty()) {
            file.comesBefore(committees.deputyOf(file.committee()));
        }
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
