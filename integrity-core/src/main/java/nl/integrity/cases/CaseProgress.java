package nl.integrity.cases;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.audit.Actor;
import nl.integrity.deadlines.Deadlines;
import nl.integrity.organisation.Directory;
import nl.integrity.questions.Questionnaires;
import nl.integrity.reports.Correspondence;
import nl.integrity.reports.HeldReport;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.reports.ReportRegister;
import nl.integrity.reports.ReportState;
import nl.integrity.reports.ReporterCame;
import nl.integrity.shared.BrokenRule;

/** What a reporter sees of how the report is handled. */
@Stateless
@PermitAll
public class CaseProgress {
    @Inject
    Gate gate;

    @Inject
    ReportRegister reports;

    @Inject
    CaseStore cases;

    @Inject
    TaskStore tasks;

    @Inject
    Deadlines deadlines;

    @Inject
    Questionnaires questionnaires;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    @Inject
    Event<ReporterCame> came;

    /**
     * The report of the receipt that somebody typed.
     *
     * @throws BrokenRule when there is none, or when too many codes were tried
     */
    public FollowedReport open(@Valid OpenReport command) {
        return followed(reports.recognise(command.code(), command.source()));
    }

    /**
     * The report that this receipt belongs to, for a page that has been told the code before.
     *
     * @throws BrokenRule when there is none
     */
    public FollowedReport follow(ReceiptCode code) {
        return followed(reports.heldBy(code).orElseThrow(() -> new BrokenRule("follow.code.unknown")));
    }

    private FollowedReport followed(HeldReport held) {
        Actor reporter = gate.admitHolder(Action.READ_OWN_REPORT, held);
        CaseFile handling = cases.handling(held.id());
        CaseRow file = handling.row();
        ReportState state = reports.state(held.id());
        if (state.told() && !held.byConfidant()) {
            came.fire(new ReporterCame(held.id()));
        }
        Correspondence correspondence = reports.correspondence(held, reporter);
        return new FollowedReport(
                held.number(),
                held.receivedAt(),
                questionnaires.category(file.category()),
                directory.unit(file.unit()),
                file.stage(),
                file.owner() != null,
                deadlines.of(held.id().value()),
                LocalDate.ofInstant(clock.instant(), clock.getZone()),
                state,
                held.byConfidant(),
                held.readsOnly(),
                tasks.open(handling).stream()
                        .filter(task -> task.kind().isTheReporters())
                        .filter(task -> !held.byConfidant() || !task.kind().isPersonal())
                        .toList(),
                reports.looks(held.id()),
                correspondence.messages(),
                correspondence.files());
    }
}
