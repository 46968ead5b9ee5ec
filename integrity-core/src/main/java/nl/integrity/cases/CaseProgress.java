package nl.integrity.cases;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.audit.Actor;
import nl.integrity.deadlines.Clocks;
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
    CaseCourseStore course;

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
        CaseStore.Holding holding = cases.holding(held.number()).orElseThrow();
        CaseFile handling = holding.file();
        CaseRow own = own(held, handling).row();
        Clocks clocks = deadlines.of(held.id().value());
        ReportState state = reports.state(held.id());
        if (state.told() && !held.byConfidant()) {
            came.fire(new ReporterCame(held.id()));
        }
        Correspondence correspondence = reports.correspondence(held, reporter);
        return new FollowedReport(
                held.number(),
                held.receivedAt(),
                questionnaires.category(own.category()),
                directory.unit(own.unit()),
                holding.report().seenByReporter(handling, movedOn(holding), clocks),
                handling.row().owner() != null,
                clocks,
                LocalDate.ofInstant(clock.instant(), clock.getZone()),
                state,
                held.byConfidant(),
                held.readsOnly(),
                tasks.open(handling).stream()
                        .filter(task ->
                                task.kind().isTheReporters() && held.id().equals(task.report()))
                        .filter(task -> !held.byConfidant() || !task.kind().isPersonal())
                        .toList(),
                reports.looks(held.id()),
                correspondence.messages(),
                correspondence.files());
    }

    /** The case that was opened for it, from which the reporter knows what the report is about; who else reported is not theirs to learn. */
    private CaseFile own(HeldReport held, CaseFile handling) {
        return handling.row().number().equals(held.number())
                ? handling
                : cases.find(held.number()).orElseThrow();
    }

    private boolean movedOn(CaseStore.Holding holding) {
        Instant joinedAt = holding.report().joinedAt();
        return joinedAt != null && course.movedSince(holding.file(), joinedAt);
    }
}
