package nl.integrity.reports;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.deadlines.Clocks;
import nl.integrity.deadlines.Deadlines;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.Vault;
import org.jspecify.annotations.Nullable;

/** The front door: anyone may report, named or not. */
@Stateless
@PermitAll
public class ReportIntake {
    @Inject
    Gate gate;

    @Inject
    Vault vault;

    @Inject
    Receipts receipts;

    @Inject
    ReportStore reports;

    @Inject
    Deadlines deadlines;

    @Inject
    Clock clock;

    @Inject
    Event<ReportFiled> filed;

    /** From the public pages. Filing the same form again gives the same receipt and makes no second report. */
    public Receipt file(@Valid FileReport command) {
        return admitted(take(command, null));
    }

    /** By somebody who is logged in, under their own name; they will not be able to see how it is handled but as its reporter. */
    @RolesAllowed(Role.EMPLOYEE)
    public Receipt fileAsMyself(@Valid FileReport command) {
        return admitted(take(command, gate.caller().known()));
    }

    private Receipt admitted(Receipt receipt) {
        // last, since the entry names the report by its number; a refusal here undoes it all
        gate.admitReporter(Action.FILE_REPORT, "report " + receipt.number());
        return receipt;
    }

    private Receipt take(FileReport command, @Nullable PersonId filedBy) {
        ReceiptCode code = receipts.draw(command);
        byte[] receipt = receipts.lookup(code);
        return reports.sentBefore(receipt)
                .map(Report::held)
                .map(held -> receipt(code, held, deadlines.of(held.id().value())))
                .orElseGet(() -> store(command, code, receipt, filedBy));
    }

    private Receipt store(FileReport command, ReceiptCode code, byte[] receipt, @Nullable PersonId filedBy) {
        ReportId id = ReportId.next();
        Instant now = clock.instant();
        var content = vault.create(id.value(), Compartment.CONTENT);
        ReporterIdentity identity = command.reporter() == null
                ? null
                : new ReporterIdentity(id, command.reporter(), vault.create(id.value(), Compartment.IDENTITY));
        Clocks clocks = deadlines.start(id.value(), now);
        String number = reports.register(id, now, filedBy == null ? "web" : "staff");
        Report report = new Report(id, number, receipt, now, command, content);
        reports.add(report, identity);
        filed.fire(new ReportFiled(
                id,
                number,
                now,
                Objects.requireNonNull(command.concern()),
                Objects.requireNonNull(command.unit()),
                clocks,
                filedBy));
        return receipt(code, report.held(), clocks);
    }

    private Receipt receipt(ReceiptCode code, HeldReport held, Clocks clocks) {
        return new Receipt(
                code, held.number(), held.receivedAt().atZone(clock.getZone()).toLocalDate(), clocks);
    }
}
