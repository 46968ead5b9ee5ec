package nl.integrity.cases;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.deadlines.Deadlines;
import nl.integrity.reports.OralRecord;
import nl.integrity.reports.OralRecordMove;
import nl.integrity.reports.OralRecords;
import nl.integrity.reports.OralRecords.Step;
import nl.integrity.reports.ReportId;
import nl.integrity.reports.ReportRegister;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;

/**
 * The secretary writes down what a reporter said in a conversation, and lets the reporter check it (art. 2 Wbk). All of it throws
 * {@link nl.integrity.access.AccessRefused} when there is no such case, or none for this caller.
 */
@Stateless
@RolesAllowed(Role.SECRETARY)
public class RecordKeeping {
    @Inject
    Gate gate;

    @Inject
    Cases book;

    @Inject
    CaseStore cases;

    @Inject
    CaseReports together;

    @Inject
    OralRecords records;

    @Inject
    ReportRegister reports;

    @Inject
    Deadlines deadlines;

    @Inject
    TaskStore tasks;

    @Inject
    Clock clock;

    /** With all their versions, the first conversation first. */
    public List<OralRecord> read(String number) {
        var admitted = gate.admit(Action.READ_CASE, book.find(number));
        LocalDate today = SystemTime.today(clock);
        return records.read(admitted.dossier().report(), admitted.caller().actor(), Role.SECRETARY, today);
    }

    /** @throws BrokenRule when the record of an earlier conversation is not done, or the law does not allow how it was kept */
    public void begin(@Valid BeginRecord command) {
        var admitted = gate.admit(Action.WRITE_RECORD, book.find(command.number()));
        ReportId report = admitted.dossier().report();
        records.begin(report, command.conversation(), admitted.caller().known(), clock.instant(), command.text());
    }

    /** @throws BrokenRule when it is before the reporter or signed, or changed since the caller read it */
    public void write(@Valid WriteRecord command) {
        var admitted = gate.admit(Action.WRITE_RECORD, book.find(command.number()));
        Step step = new Step(
                command.record(),
                command.version(),
                OralRecordMove.WRITE,
                admitted.caller().known(),
                clock.instant(),
                command.text());
        records.take(admitted.dossier().report(), step);
    }

    /** @throws BrokenRule when there is nothing to offer, or it changed since the caller read it */
    public void offer(@Valid OfferRecord command) {
        var admitted = gate.admit(Action.OFFER_RECORD, book.find(command.number()));
        CaseFile file = admitted.dossier().file();
        PersonId secretary = admitted.caller().known();
        Instant now = clock.instant();
        ReportId report = admitted.dossier().report();
        Step version =
                new Step(command.record(), command.version(), OralRecordMove.WRITE, secretary, now, command.text());
        if (records.offer(report, version)) {
            tasks.done(file, report, TaskKind.RECORD, secretary, now);
            together.shown(file, report, secretary, now, deadlines.of(report.value()), reports.awaitsAnswer(report));
            cases.write();
        }
    }
}
