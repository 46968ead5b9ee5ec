package nl.integrity.reports;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.shared.BrokenRule;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.Vault;

/** What a reporter asks for, or decides, after the report itself. All of it throws {@link BrokenRule} when no report has the code. */
@Stateless
@PermitAll
public class ReporterRequests {
    @Inject
    Gate gate;

    @Inject
    ReportRegister register;

    @Inject
    ReportStore reports;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    @Inject
    Event<ReporterAsked> asked;

    /** A conversation in person; what the reporter writes about when and where stands in the dialogue. */
    public void askForMeeting(@Valid AddMessage command) {
        HeldReport held = held(command.code());
        gate.admitHolder(Action.ASK_FOR_MEETING, held);
        Instant now = clock.instant();
        if (register.writeFromReporter(held, command.submission(), now, command.text())) {
            asked.fire(new ReporterAsked(held.id(), ReporterAsked.What.MEETING, now));
        }
    }

    /**
     * Says who reports, or lets the name go further than it did. There is no way back.
     *
     * @throws BrokenRule when it would go less far than it does
     */
    public void reveal(@Valid RevealIdentity command) {
        HeldReport held = held(command.code());
        gate.admitHolder(Action.REVEAL_OWN_IDENTITY, held);
        Disclosure before = reports.state(held.id()).disclosure();
        Disclosure after = Objects.requireNonNull(command.disclosure());
        if (after.compareTo(before) <= 0) {
            throw new BrokenRule("reveal.already");
        }
        if (before == Disclosure.ANONYMOUS) {
            Reporter reporter =
                    Optional.ofNullable(command.reporter()).orElseThrow(() -> new BrokenRule("report.name.missing"));
            reports.add(new ReporterIdentity(
                    held.id(), reporter, vault.create(held.id().value(), Compartment.IDENTITY)));
        }
        Instant at = clock.instant();
        reports.consented(UUID.randomUUID(), held.id(), after, at);
        asked.fire(new ReporterAsked(held.id(), ReporterAsked.What.REVEALED, at));
    }

    /** Takes the report back. It stays in the register; the committee decides whether to go on, and says so. */
    public void withdraw(@Valid WithdrawReport command) {
        HeldReport held = held(command.code());
        gate.admitHolder(Action.WITHDRAW_REPORT, held);
        Instant now = clock.instant();
        if (reports.withdraw(Withdrawal.of(
                held.id(), now, command.reason(), vault.openToAdd(held.id().value(), Compartment.CONTENT)))) {
            asked.fire(new ReporterAsked(held.id(), ReporterAsked.What.WITHDRAWAL, now));
        }
    }

    /**
     * Lets a confidant follow along and write, at the reporter's side.
     *
     * @return the code to hand to the confidant, shown this once
     * @throws BrokenRule when one does already
     */
    public ReceiptCode inviteConfidant(ReceiptCode code) {
        HeldReport held = held(code);
        gate.admitHolder(Action.INVOLVE_CONFIDANT, held);
        return register.inviteConfidant(held, clock.instant(), false);
    }

    /** From now on the confidant's code opens nothing. */
    public void endConfidant(ReceiptCode code) {
        HeldReport held = held(code);
        gate.admitHolder(Action.INVOLVE_CONFIDANT, held);
        reports.endCompanion(held.id(), clock.instant());
    }

    private HeldReport held(ReceiptCode code) {
        return register.heldBy(code).orElseThrow(() -> new BrokenRule("follow.code.unknown"));
    }
}
