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
        outgoing.send(
                admitted.dossier(),
                new Dispatch(
                        cases.reportOf(admitted.dossier().file()),
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
        CaseFile file = admitted.dossier().file();
        if (command.feedback() && file.offers(CaseMove.ACKNOWLEDGE)) {
            throw new BrokenRule("case.feedback.beforeAcknowledgement");
        }
        outgoing.send(
                admitted.dossier(),
                new Dispatch(
                        cases.reportOf(file),
                        command.feedback() ? LetterPurpose.FEEDBACK : LetterPurpose.MESSAGE,
                        command.submission(),
                        admitted.caller().known(),
                        command.text(),
                        command.template()),
                file.version());
    }

    /**
     * Marks a task as done.
     *
     * @throws nl.integrity.access.AccessRefused when there is no such case, or none for this caller
     * @throws BrokenRule when it was done already, or never was to be done in this case
     */
    public void finish(String number, UUID task) {
        var admitted = gate.admit(Action.FINISH_TASK, book.find(number));
        if (!tasks.done(admitted.dossier().file(), task, admitted.caller().known(), clock.instant())) {
            throw new BrokenRule("task.doneAlready");
        }
    }
}
