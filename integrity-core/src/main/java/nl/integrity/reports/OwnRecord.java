package nl.integrity.reports;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.audit.Actor;
import nl.integrity.reports.OralRecords.Step;
import nl.integrity.reports.ReporterAsked.What;
import nl.integrity.shared.BrokenRule;

/**
 * A reporter checks, corrects and signs what was written of a conversation (art. 2 Wbk). All of it throws {@link BrokenRule} when no
 * report has the code, and what answers a record also when the record is no longer as it was read.
 */
@Stateless
@PermitAll
public class OwnRecord {
    @Inject
    Gate gate;

    @Inject
    ReportRegister register;

    @Inject
    OralRecords records;

    @Inject
    Clock clock;

    @Inject
    Event<ReporterAsked> asked;

    /** What was offered to the reporter, the first conversation first. */
    public ShownRecords read(ReceiptCode code) {
        HeldReport held = held(code);
        Actor reader = gate.admitHolder(Action.READ_OWN_RECORD, held);
        return new ShownRecords(held.byConfidant(), records.ofReporter(held, reader));
    }

    /** This is what I said. */
    public void sign(@Valid SignRecord command) {
        answer(command.code(), command.record(), command.version(), OralRecordMove.SIGN, "");
    }

    /** This is not quite what I said; the secretary looks at it, and offers it again. */
    public void correct(@Valid CorrectRecord command) {
        answer(command.code(), command.record(), command.version(), OralRecordMove.CORRECT, command.text());
    }

    /** I do not sign it, and need not say why. */
    public void decline(@Valid DeclineRecord command) {
        answer(command.code(), command.record(), command.version(), OralRecordMove.DECLINE, command.reason());
    }

    private void answer(ReceiptCode code, int record, int version, OralRecordMove move, String text) {
        HeldReport held = held(code);
        gate.admitHolder(Action.ANSWER_RECORD, held);
        Instant now = clock.instant();
        if (records.take(held.id(), new Step(record, version, move, null, now, text))) {
            What what = move == OralRecordMove.CORRECT ? What.CORRECTION : What.SIGNATURE;
            asked.fire(new ReporterAsked(held.id(), what, now));
        }
    }

    private HeldReport held(ReceiptCode code) {
        return register.heldBy(code).orElseThrow(() -> new BrokenRule("follow.code.unknown"));
    }
}
