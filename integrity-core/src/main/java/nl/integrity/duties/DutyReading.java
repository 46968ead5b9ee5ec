package nl.integrity.duties;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.AuditTrail;
import nl.integrity.measures.KnownMeasures;
import nl.integrity.shared.Slice;
import nl.integrity.shared.SystemTime;
import org.jspecify.annotations.Nullable;

/** Who holds two duties that do not go together: for whoever sees to it, decides on exceptions or checks. */
@Stateless
@RolesAllowed({Role.COORDINATOR, Role.AUDITOR, Role.DECISION_MAKER})
public class DutyReading {
    private static final int PAGE = 50;
    private static final int TREND = 24;

    @Inject
    Gate gate;

    @Inject
    RuleStore rules;

    @Inject
    ConflictStore conflicts;

    @Inject
    HoldingStore holdings;

    @Inject
    AppointmentStore appointments;

    @Inject
    ExceptionStore exceptions;

    @Inject
    KnownMeasures measures;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** How it stands, for the ministry or the unit that is asked for. */
    public DutyBoard board(ConflictQuery query) {
        gate.admit(Action.READ_DUTIES);
        return stands(query);
    }

    /** The same, to be taken elsewhere. */
    public DutyBoard exportBoard(ConflictQuery query) {
        Caller caller = gate.admit(Action.READ_DUTIES);
        DutyBoard board = stands(query);
        trail.recordDeed(caller.actor(), "EXPORT_DUTY_BOARD", "-");
        return board;
    }

    private DutyBoard stands(ConflictQuery query) {
        ConflictStore.Totals totals = conflicts.totals(query, today());
        return new DutyBoard(
                conflicts.latest().orElse(null),
                appointments.count(),
                totals.conflicts(),
                totals.excepted(),
                totals.people(),
                exceptions.waiting(today()),
                conflicts.perUnit(today()),
                conflicts.trend(query, TREND));
    }

    /** A page of conflicts, by the name of the person. */
    public Slice<ConflictLine> conflicts(ConflictQuery query) {
        gate.admit(Action.READ_DUTIES);
        List<ConflictLine> found = conflicts.list(query, today(), PAGE + 1);
        return found.size() > PAGE
                ? new Slice<>(found.subList(0, PAGE), ConflictStore.place(found.get(PAGE - 1)))
                : new Slice<>(found, null);
    }

    /** All of them, to be taken elsewhere. */
    public List<ConflictLine> export(ConflictQuery query) {
        Caller caller = gate.admit(Action.READ_DUTIES);
        List<ConflictLine> all = conflicts.all(query, today());
        trail.recordDeed(caller.actor(), "EXPORT_DUTIES", "-");
        return all;
    }

    /** Which duties there are, and which do not go together. */
    public RuleBook rules() {
        gate.admit(Action.READ_DUTIES);
        return new RuleBook(rules.duties(), rules.pairs());
    }

    /**
     * A page of the exceptions that were asked for, the latest first.
     *
     * @param after the last one that was shown; {@code null} for the beginning
     */
    public Slice<ExceptionFile> exceptions(@Nullable ExceptionId after) {
        Caller caller = gate.admit(Action.READ_DUTIES);
        List<ExceptionFile> found = exceptions.latest(Optional.ofNullable(after), PAGE + 1, today(), caller.known());
        return found.size() > PAGE
                ? new Slice<>(found.subList(0, PAGE), found.get(PAGE - 1).id().toString())
                : new Slice<>(found, null);
    }

    /**
     * One of them.
     *
     * @throws AccessRefused when there is no such
     */
    public ExceptionFile exception(ExceptionId id) {
        Caller caller = gate.admit(Action.READ_DUTIES);
        ExceptionFile file = exceptions.named(id, today(), caller.known()).orElseThrow(AccessRefused::new);
        Integer measure = file.measureNumber();
        return measure == null ? file : file.withMeasure(measures.opens(measure));
    }

    /** What would happen if somebody were given a duty. Nothing of it is kept. */
    public Forecast whatIf(@Valid PlanAssignment plan) {
        gate.admit(Action.READ_DUTIES);
        return holdings.holder(plan.person())
                .map(holder -> forecast(holder, plan))
                .orElseGet(() -> new Forecast(null, List.of(), List.of(), List.of()));
    }

    private Forecast forecast(HolderName holder, PlanAssignment plan) {
        List<Object[]> met = holdings.meets(
                holder.id(),
                Objects.requireNonNull(plan.planned()).value(),
                Objects.requireNonNull(plan.unit()).value());
        return new Forecast(holder, holdings.heldBy(holder.id()), pairs(met, false), pairs(met, true));
    }

    private static List<PairName> pairs(List<Object[]> met, boolean already) {
        return met.stream()
                .filter(column -> Boolean.valueOf(already).equals(column[RuleStore.PAIR_COLUMNS]))
                .map(column -> RuleStore.pair(column, 0))
                .toList();
    }

    private LocalDate today() {
        return SystemTime.today(clock);
    }
}
