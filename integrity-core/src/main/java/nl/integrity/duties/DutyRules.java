package nl.integrity.duties;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.AuditTrail;
import nl.integrity.shared.BrokenRule;

/** Which duties there are and which do not go together, for the coordinator who keeps that. Every change works the conflicts out anew. */
@Stateless
@RolesAllowed(Role.COORDINATOR)
public class DutyRules {
    @Inject
    Gate gate;

    @Inject
    RuleStore rules;

    @Inject
    AppointmentStore appointments;

    @Inject
    Reckoning reckoning;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** What there is, to change something about. */
    public RuleBook open() {
        gate.admit(Action.MANAGE_DUTIES);
        return new RuleBook(rules.duties(), rules.pairs());
    }

    /** @throws BrokenRule when there is a duty with this code already */
    public DutyId add(@Valid AddDuty command) {
        Caller caller = gate.admit(Action.MANAGE_DUTIES);
        rules.lock();
        if (rules.codes().containsKey(command.code().toUpperCase(Locale.ROOT))) {
            throw new BrokenRule("duties.code.taken");
        }
        DutyId id = new DutyId(UUID.randomUUID());
        rules.add(id, command, clock.instant(), caller.known());
        trail.recordDeed(caller.actor(), "ADD_DUTY", "duty " + id);
        return id;
    }

    /**
     * Says who hold a duty by an appointment in another register, instead of what was said before.
     *
     * @throws AccessRefused when there is no such duty, or no longer
     * @throws BrokenRule when somebody else said it meanwhile
     */
    public void hold(@Valid HoldByAppointment command) {
        Caller caller = gate.admit(Action.MANAGE_DUTIES);
        rules.lock();
        if (!rules.holds(command.duty())) {
            throw new AccessRefused();
        }
        BrokenRule.when(
                rules.version(command.duty()) != command.basedOn()
                        || !appointments.write(command, clock.instant(), caller.known()),
                "duties.appointments.changed");
        trail.recordDeed(caller.actor(), "HOLD_BY_APPOINTMENT", "duty " + command.duty());
        reckoning.renew();
    }

    /** @throws BrokenRule when it is one duty twice, when one of them does not hold, or when there is such a pair already */
    public PairId forbid(@Valid AddPair command) {
        Caller caller = gate.admit(Action.MANAGE_DUTIES);
        rules.lock();
        DutyId one = Objects.requireNonNull(command.one());
        DutyId other = Objects.requireNonNull(command.other());
        if (one.equals(other)) {
            throw new BrokenRule("duties.pair.same");
        }
        if (!rules.holds(one) || !rules.holds(other)) {
            throw new BrokenRule("duties.duty.ended");
        }
        if (rules.ofThese(one, other).isPresent()) {
            throw new BrokenRule("duties.pair.known");
        }
        PairId id = new PairId(UUID.randomUUID());
        rules.add(id, command, clock.instant(), caller.known());
        reckoning.renew();
        trail.recordDeed(caller.actor(), "ADD_DUTY_PAIR", "pair " + id);
        return id;
    }

    /** @throws AccessRefused when there is no such duty, or no longer */
    public void end(@Valid EndDuty command) {
        Caller caller = gate.admit(Action.MANAGE_DUTIES);
        rules.lock();
        if (!rules.holds(command.duty())) {
            throw new AccessRefused();
        }
        rules.end(command, clock.instant(), caller.known());
        reckoning.renew();
        trail.recordDeed(caller.actor(), "END_DUTY", "duty " + command.duty());
    }

    /** @throws AccessRefused when there is no such pair, or no longer */
    public void allow(@Valid EndPair command) {
        Caller caller = gate.admit(Action.MANAGE_DUTIES);
        rules.lock();
        if (!rules.isInForce(command.pair())) {
            throw new AccessRefused();
        }
        rules.end(command, clock.instant(), caller.known());
        reckoning.renew();
        trail.recordDeed(caller.actor(), "END_DUTY_PAIR", "pair " + command.pair());
    }
}
