package nl.integrity.reports;

import com.google.crypto.tink.subtle.Random;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Limit;
import nl.integrity.access.Throttle;
import nl.integrity.audit.Actor;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.Setting;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.Vault;

/**
 * Where a reporter hears that there is news. The address is sealed, with a key of its own; nothing goes there but one code until that was
 * typed here. All of it throws {@link BrokenRule} when no report has the receipt.
 */
@Stateless
@PermitAll
public class ReporterNotices {
    private static final int CODES = 1_000_000;

    @Inject
    Gate gate;

    @Inject
    ReportRegister register;

    @Inject
    NoticeStore notices;

    @Inject
    ReporterAddresses addresses;

    @Inject
    Vault vault;

    @Inject
    Throttle throttle;

    @Inject
    Clock clock;

    @Inject
    Event<AddressGiven> given;

    @Inject
    Event<AddressTakenBack> takenBack;

    /**
     * Gives an address, in place of one that was given before.
     *
     * @throws BrokenRule when this server sends no mail
     * @throws nl.integrity.access.LimitReached when too many were given from there, or this one too often
     */
    public void give(@Valid GiveAddress command) {
        HeldReport held = admitted(command.code());
        if (Setting.MAIL_HOST.value().isEmpty()) {
            throw new BrokenRule("notice.unavailable");
        }
        throttle.take(Limit.NOTICE, command.source());
        throttle.take(Limit.NOTICE, "to " + command.address().toLowerCase(Locale.ROOT));
        Instant now = clock.instant();
        notices.lock(held.id());
        addresses.destroy(held.id());
        takenBack.fire(new AddressTakenBack(held.id()));
        String code = String.format(Locale.ROOT, "%06d", Random.randInt(CODES));
        notices.add(NoticeAddress.seal(
                held.id(), command, code, now, vault.create(held.id().value(), Compartment.NOTICE)));
        given.fire(new AddressGiven(held.id()));
    }

    /**
     * Shows that mail to the address arrives; from now on there are notices.
     *
     * @throws BrokenRule when that is not the code, or the address was forgotten since
     * @throws nl.integrity.access.LimitReached when too many codes were tried
     */
    public void confirm(@Valid ConfirmAddress command) {
        HeldReport held = admitted(command.code());
        throttle.take(Limit.CODE_ATTEMPT, command.source());
        throttle.take(Limit.CODE, "notice " + held.id());
        notices.lock(held.id());
        NoticeTarget target = notices.find(held.id())
                .map(address -> address.read(
                        vault.open(held.id().value(), Compartment.NOTICE, Actor.REPORTER, held.reference())))
                .orElseThrow(() -> new BrokenRule("notice.forgotten"));
        String typed = command.confirmation().replaceAll("\\D", "");
        if (target.confirmation() != null && !target.confirmation().equals(typed)) {
            throw new BrokenRule("notice.confirmation.wrong");
        }
        throttle.giveBack(Limit.CODE_ATTEMPT, command.source());
        notices.confirm(held.id());
    }

    /** Destroys the address, its key, and what was to be sent there. */
    public void revoke(ReceiptCode code) {
        HeldReport held = admitted(code);
        notices.lock(held.id());
        addresses.destroy(held.id());
        takenBack.fire(new AddressTakenBack(held.id()));
    }

    private HeldReport admitted(ReceiptCode code) {
        HeldReport held = register.heldBy(code).orElseThrow(() -> new BrokenRule("follow.code.unknown"));
        gate.admitHolder(Action.CHOOSE_OWN_NOTICES, held);
        return held;
    }
}
