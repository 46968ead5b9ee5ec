package nl.integrity.cases;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.deadlines.Clocks;
import nl.integrity.deadlines.Deadlines;
import nl.integrity.reports.ReportId;
import nl.integrity.reports.ReportRegister;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;

/** What the committee's secretary does to a case. */
@Stateless
@RolesAllowed(Role.SECRETARY)
public class CaseHandling {
    @Inject
    Gate gate;

    @Inject
    Cases book;

    @Inject
    CaseStore cases;

    @Inject
    CaseReports together;

    @Inject
    ReportRegister reports;

    @Inject
    Deadlines deadlines;

    @Inject
    TaskStore tasks;

    @Inject
    Clock clock;

    /**
     * Confirms to the reporter that the report was received (art. 2 Wbk: within 7 days).
     *
     * @throws nl.integrity.access.AccessRefused when there is no such case, or none for this caller
     * @throws BrokenRule when it was acknowledged already, or changed since the caller read it
     */
    public void acknowledge(@Valid AcknowledgeCase command) {
        var admitted = gate.admit(Action.ACKNOWLEDGE_CASE, book.find(command.number()));
        CaseFile file = admitted.dossier().file();
        PersonId secretary = admitted.caller().known();
        Instant now = clock.instant();
        ReportId report = admitted.dossier().report();
        if (reports.write(report, command.submission(), secretary, now, command.text())) {
            file.mustStillBe(command.version());
            confirm(admitted.dossier(), secretary);
            together.answered(file, report, secretary, now, deadlines.acknowledged(report.value(), now));
            cases.write();
        }
    }

    /** With the first receipt that is confirmed in it the case goes on; each report is confirmed once. */
    private void confirm(CaseInHand hand, PersonId secretary) {
        boolean first = hand.file().offers(CaseMove.ACKNOWLEDGE);
        boolean own = hand.inCase().joinedAt() == null;
        if (!(first && own)
                && !CaseReport.waitsForConfirmation(
                        hand.file(), deadlines.of(hand.report().value()))) {
            throw new BrokenRule("case.acknowledged.already");
        }
        if (first) {
            book.move(hand, CaseMove.ACKNOWLEDGE, secretary, null, Set.of());
        }
    }

    /**
     * Writes to the reporter; when it is the feedback that the law asks for, its clock stops.
     *
     * @throws nl.integrity.access.AccessRefused when there is no such case, or none for this caller
     * @throws BrokenRule when the reporter was not yet told that the report was received
     */
    public void write(@Valid WriteToReporter command) {
        var admitted = gate.admit(Action.WRITE_TO_REPORTER, book.find(command.number()));
        CaseFile file = admitted.dossier().file();
        PersonId secretary = admitted.caller().known();
        ReportId report = admitted.dossier().report();
        if (command.feedback() && CaseReport.waitsForConfirmation(file, deadlines.of(report.value()))) {
            throw new BrokenRule("case.feedback.beforeAcknowledgement");
        }
        Instant now = clock.instant();
        if (reports.write(report, command.submission(), secretary, now, command.text())) {
            Clocks clocks =
                    command.feedback() ? deadlines.feedbackGiven(report.value(), now) : deadlines.of(report.value());
            together.answered(file, report, secretary, now, clocks);
            cases.write();
        }
    }

    /**
     * Marks a task as done.
     *
     * @throws nl.integrity.access.AccessRefused when there is no such case, or none for this caller
     * @throws BrokenRule when it was done already, or never was to be done in this case
     */
    public void finish(String number, UUID task) {
        var admitted = gate.admit(Action.FINISH_TASK, book.find(number));
        CaseFile file = admitted.dossier().file();
        if (tasks.open(file).stream()
                .anyMatch(open -> open.id().equals(task) && !open.kind().isDoneBySaying())) {
            throw new BrokenRule("task.byDoing");
        }
        if (!tasks.done(file, task, admitted.caller().known(), clock.instant())) {
            throw new BrokenRule("task.doneAlready");
        }
    }
}
