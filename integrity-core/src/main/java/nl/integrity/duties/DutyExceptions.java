package nl.integrity.duties;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.AuditTrail;
import nl.integrity.measures.KnownMeasures;
import nl.integrity.organisation.DeskNews;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.SystemTime;

/** Lets a conflict be for a time, with something that makes up for it: one person asks, and another one decides. */
@Stateless
@RolesAllowed({Role.COORDINATOR, Role.DECISION_MAKER})
public class DutyExceptions {
    private static final int YEARS = 1;

    @Inject
    Gate gate;

    @Inject
    RuleStore rules;

    @Inject
    ConflictStore conflicts;

    @Inject
    ExceptionStore exceptions;

    @Inject
    KnownMeasures measures;

    @Inject
    Event<DeskNews> news;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * The conflict that an exception would be for.
     *
     * @throws AccessRefused when there is no such
     */
    @RolesAllowed(Role.COORDINATOR)
    public ConflictLine about(HolderId holder, PairId pair) {
        gate.admit(Action.MANAGE_DUTIES);
        return conflicts.one(holder, pair, today()).orElseThrow(AccessRefused::new);
    }

    /**
     * Asks for one; whoever decides is told.
     *
     * @throws AccessRefused when there is no such conflict
     * @throws BrokenRule when it would last longer than a year, when one is waiting already, or when it names a measure that the caller cannot open
     */
    @RolesAllowed(Role.COORDINATOR)
    public ExceptionId ask(@Valid AskException command) {
        Caller caller = gate.admit(Action.MANAGE_DUTIES);
        LocalDate until = Objects.requireNonNull(command.holdsUntil());
        if (until.isBefore(today())) {
            throw new BrokenRule("duties.holdsUntil.past");
        }
        if (until.isAfter(today().plusYears(YEARS))) {
            throw new BrokenRule("duties.holdsUntil.far");
        }
        Integer measure = command.number();
        BrokenRule.when(measure != null && !measures.opens(measure), "duties.measureNumber.unknown");
        rules.lock();
        ConflictLine conflict =
                conflicts.one(command.holder(), command.pair(), today()).orElseThrow(AccessRefused::new);
        if (conflict.asked() != null) {
            throw new BrokenRule("duties.exception.asked");
        }
        ExceptionId id = new ExceptionId(UUID.randomUUID());
        exceptions.ask(id, command, clock.instant(), caller.known());
        news.fire(DeskNews.toFunction(DeskNews.Kind.TASK, id.value(), Role.DECISION_MAKER));
        trail.recordDeed(caller.actor(), "ASK_DUTY_EXCEPTION", "exception " + id);
        return id;
    }

    /**
     * Approves it or not.
     *
     * @throws AccessRefused when there is no such request
     * @throws BrokenRule when the caller asked for it, or when there is nothing to decide any more
     */
    @RolesAllowed(Role.DECISION_MAKER)
    public void decide(@Valid DecideException command) {
        Caller caller = gate.admit(Action.APPROVE_DUTY_EXCEPTION);
        ExceptionFile file = open(command.exception(), caller);
        if (file.own()) {
            throw new BrokenRule("duties.exception.own");
        }
        if (file.state() != ExceptionState.ASKED) {
            throw new BrokenRule("duties.exception.over");
        }
        exceptions.decide(command, clock.instant(), caller.known());
        trail.recordDeed(
                caller.actor(),
                command.verdict() == Verdict.APPROVED ? "APPROVE_DUTY_EXCEPTION" : "REFUSE_DUTY_EXCEPTION",
                "exception " + command.exception());
    }

    /**
     * Ends one before its last day, or takes the request back.
     *
     * @throws AccessRefused when there is no such
     * @throws BrokenRule when there is nothing to end any more
     */
    @RolesAllowed(Role.COORDINATOR)
    public void end(@Valid EndException command) {
        Caller caller = gate.admit(Action.MANAGE_DUTIES);
        if (!open(command.exception(), caller).state().canEnd()) {
            throw new BrokenRule("duties.exception.over");
        }
        exceptions.end(command, clock.instant(), caller.known());
        trail.recordDeed(caller.actor(), "END_DUTY_EXCEPTION", "exception " + command.exception());
    }

    private ExceptionFile open(ExceptionId id, Caller caller) {
        rules.lock();
        return exceptions.named(id, today(), caller.known()).orElseThrow(AccessRefused::new);
    }

    private LocalDate today() {
        return SystemTime.today(clock);
    }
}
