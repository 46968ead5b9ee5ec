package nl.integrity.cases;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.deadlines.Deadlines;
import nl.integrity.shared.BrokenRule;

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
    Outgoing outgoing;

    @Inject
    Deadlines deadlines;

    @Inject
    TaskStore tasks;

    @Inject
    Clock clock;

    /**
     * Confirms to the reporter that the report was received (art. 2 Wbk: within 7 days), which counts when it is delivered.
     *
     * @throws nl.integrity.access.AccessRefused when there is no such case, or none for this caller
     * @throws BrokenRule when it was acknowledged already, or changed since the caller read it
     */
    public void acknowledge(@Valid AcknowledgeCase command) {
        var admitted = gate.admit(Action.ACKNOWLEDGE_CASE, book.find(command.number()));
        CaseInHand hand = admitted.dossier();
        outgoing.send(
                hand,
                new Dispatch(
                        hand.report(),
                        LetterPurpose.ACKNOWLEDGE,
                        command.submission(),
                        admitted.caller().known(),
                        command.text(),
                        command.template()),
                command.version());
    }

    /**
     * Writes to the reporter; when it is the feedback that the law asks for, its clock stops when it is delivered.
     *
     * @throws nl.integrity.access.AccessRefused when there is no such case, or none for this caller
     * @throws BrokenRule when the reporter was not yet told that the report was received
     */
    public void write(@Valid WriteToReporter command) {
        var admitted = gate.admit(Action.WRITE_TO_REPORTER, book.find(command.number()));
        CaseInHand hand = admitted.dossier();
        if (command.feedback()
                && CaseReport.waitsForConfirmation(
                        hand.file(), deadlines.of(hand.report().value()))) {
            throw new BrokenRule("case.feedback.beforeAcknowledgement");
        }
        outgoing.send(
                hand,
                new Dispatch(
                        hand.report(),
                        command.feedback() ? LetterPurpose.FEEDBACK : LetterPurpose.MESSAGE,
                        command.submission(),
                        admitted.caller().known(),
                        command.text(),
                        command.template()),
                hand.version());
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
