package nl.integrity.readiness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.AuditTrail;
import nl.integrity.organisation.Colleague;
import nl.integrity.organisation.PeopleSearch;
import nl.integrity.organisation.PeopleUnreachable;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.Slice;
import nl.integrity.shared.SystemTime;

/** Which functions need a screening, who holds them, and what came of each: for the coordinator alone. */
@Stateless
@RolesAllowed(Role.COORDINATOR)
public class ScreeningRegister {
    private static final int PAGE = 50;

    @Inject
    Gate gate;

    @Inject
    FunctionStore functions;

    @Inject
    HoldingStore holdings;

    @Inject
    Holders holders;

    @Inject
    PeopleSearch people;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** The functions that there are, to change something about. */
    public List<FunctionState> open() {
        gate.admit(Action.MANAGE_SCREENING);
        return functions.all();
    }

    /**
     * Says that a function needs a screening, or says it anew.
     *
     * @throws AccessRefused when there is no such function, or no longer
     * @throws BrokenRule when it is nobody's, or somebody else changed it meanwhile
     */
    public FunctionId keep(@Valid KeepFunction command) {
        Caller caller = gate.admit(Action.MANAGE_SCREENING);
        if (!command.everywhere() && command.units().isEmpty() && command.register() == null) {
            throw new BrokenRule("readiness.units.missing");
        }
        FunctionId known = command.function();
        FunctionId id = known == null ? new FunctionId(UUID.randomUUID()) : known;
        if (known == null) {
            functions.add(id, clock.instant(), caller.known());
        } else {
            inForce(known);
        }
        if (!functions.write(id, command, clock.instant(), caller.known())) {
            throw new BrokenRule("readiness.function.changed");
        }
        trail.recordDeed(caller.actor(), "KEEP_SCREENING_FUNCTION", "function " + id);
        return id;
    }

    /** @throws AccessRefused when there is no such function, or no longer */
    public void end(@Valid EndFunction command) {
        Caller caller = gate.admit(Action.MANAGE_SCREENING);
        inForce(command.function());
        if (!functions.end(command, clock.instant(), caller.known())) {
            throw new AccessRefused();
        }
        trail.recordDeed(caller.actor(), "END_SCREENING_FUNCTION", "function " + command.function());
    }

    private FunctionState inForce(FunctionId function) {
        return functions.find(function).filter(FunctionState::inForce).orElseThrow(AccessRefused::new);
    }

    /** A page of those who hold one today. */
    public Slice<HolderLine> holders(HolderQuery query) {
        Caller caller = gate.admit(Action.MANAGE_SCREENING);
        LocalDate today = today();
        String after = query.after() == null ? "" : query.after();
        List<HoldingStore.Held> rest = holdings.heldOn(today).stream()
                .filter(held -> query.function() == null
                        || query.function().equals(held.function().id()))
                .filter(held -> query.unit() == null
                        || (held.unit() != null
                                && query.unit().equals(held.unit().id())))
                .filter(held -> query.standing() == null
                        || query.standing() == held.screening().standing(today))
                .filter(held -> held.place().compareTo(after) > 0)
                .sorted(Comparator.comparing(HoldingStore.Held::place))
                .limit(PAGE + 1L)
                .toList();
        List<HoldingStore.Held> shown = rest.size() > PAGE ? rest.subList(0, PAGE) : rest;
        Map<SubjectId, String> names = holders.names(shown, caller.actor());
        return new Slice<>(
                shown.stream().map(held -> line(held, names, today)).toList(),
                rest.size() > PAGE ? shown.get(PAGE - 1).place() : null);
    }

    private static HolderLine line(HoldingStore.Held held, Map<SubjectId, String> names, LocalDate today) {
        return new HolderLine(
                held.function(),
                held.subject(),
                names.getOrDefault(held.subject(), "–"),
                held.unit(),
                held.screening(),
                held.screening().standing(today));
    }

    /**
     * Everything that is kept about somebody in a function.
     *
     * @throws AccessRefused when they never held it, or it needs no screening any more
     */
    public HolderFile holder(FunctionId function, SubjectId subject) {
        Caller caller = gate.admit(Action.MANAGE_SCREENING);
        HoldingStore.Held held = holdings.find(function, subject).orElseThrow(AccessRefused::new);
        return new HolderFile(
                held.function(),
                subject,
                holders.names(List.of(held), caller.actor()).getOrDefault(subject, "–"),
                caller.known().equals(held.person()),
                held.screening(),
                held.screening().standing(today()),
                holdings.holdings(function, subject),
                holdings.entries(function, subject));
    }

    /**
     * People who could hold one, by a part of their name or account.
     *
     * @throws PeopleUnreachable when the identity provider does not answer
     */
    public List<Colleague> find(String typed) {
        gate.admit(Action.MANAGE_SCREENING);
        return people.find(typed);
    }

    /**
     * Says who holds a function.
     *
     * @throws AccessRefused when there is no such function, or no longer
     * @throws BrokenRule when it is nobody or two at once, when the function is not of that unit, or when they hold it there already
     * @throws PeopleUnreachable when the identity provider does not answer
     */
    public SubjectId add(@Valid AddHolder command) {
        Caller caller = gate.admit(Action.MANAGE_SCREENING);
        FunctionState function = inForce(command.function());
        if (!function.everywhere()
                && function.units().stream().noneMatch(unit -> unit.id().equals(command.unit()))) {
            throw new BrokenRule("readiness.unit.outside");
        }
        if (command.until() != null && command.until().isBefore(Objects.requireNonNull(command.from()))) {
            throw new BrokenRule("readiness.until.early");
        }
        checkWho(command);
        HoldingId id = new HoldingId(UUID.randomUUID());
        holdings.add(
                id,
                command,
                command.person() == null ? holders.seal(id, command.name()) : null,
                clock.instant(),
                caller.known());
        trail.recordDeed(caller.actor(), "ADD_HOLDER", "holder " + id);
        return new SubjectId(
                command.person() == null ? id.value() : command.person().value());
    }

    private void checkWho(AddHolder command) {
        PersonId person = command.person();
        if ((person == null) == command.name().isBlank()) {
            throw new BrokenRule(person == null ? "readiness.holder.missing" : "readiness.holder.both");
        }
        if (person == null) {
            return;
        }
        Colleague colleague = people.person(person).orElseThrow(() -> new BrokenRule("units.person.unknown"));
        holders.know(colleague);
        holdings.lock();
        if (holdings.overlaps(command)) {
            throw new BrokenRule("readiness.holder.known");
        }
    }

    /**
     * Says until when somebody holds it.
     *
     * @throws AccessRefused when the list here has no such line: a seat ends in its committee
     * @throws BrokenRule when that is before the first day
     */
    public void end(@Valid EndHolding command) {
        Caller caller = gate.admit(Action.MANAGE_SCREENING);
        holdings.lock();
        LocalDate from = holdings.begins(command.holding()).orElseThrow(AccessRefused::new);
        if (Objects.requireNonNull(command.lastDay()).isBefore(from)) {
            throw new BrokenRule("readiness.lastDay.early");
        }
        holdings.end(command, clock.instant(), caller.known());
        trail.recordDeed(caller.actor(), "END_HOLDER", "holder " + command.holding());
    }

    /**
     * Records what came of a screening, or corrects what was recorded.
     *
     * @throws AccessRefused when they never held it, or it needs no screening any more
     * @throws BrokenRule when it is the caller's own, of a day to come, corrects what does not count, or somebody else came first
     */
    public void record(@Valid RecordOutcome command) {
        Caller caller = gate.admit(Action.MANAGE_SCREENING);
        HoldingStore.Held held =
                holdings.find(command.function(), command.subject()).orElseThrow(AccessRefused::new);
        if (caller.known().equals(held.person())) {
            throw new BrokenRule("readiness.outcome.own");
        }
        if (Objects.requireNonNull(command.on()).isAfter(today())) {
            throw new BrokenRule("readiness.on.future");
        }
        Integer corrects = command.corrects();
        if (corrects == null
                ? command.outcome() == Outcome.WITHDRAWN
                : holdings.entries(command.function(), command.subject()).stream()
                        .noneMatch(entry -> entry.number() == corrects && entry.inForce())) {
            throw new BrokenRule("readiness.outcome.nothing");
        }
        if (!holdings.record(command, clock.instant(), caller.known())) {
            throw new BrokenRule("readiness.outcome.changed");
        }
        trail.recordDeed(
                caller.actor(),
                corrects == null ? "RECORD_SCREENING" : "CORRECT_SCREENING",
                "holder " + command.subject());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemTime.ZONE);
    }
}
