package nl.integrity.readiness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.AuditTrail;
import nl.integrity.organisation.Unit;
import nl.integrity.shared.SystemTime;

/** How many of those who need a screening have one that is in order: numbers, for whoever sees to it, decides or checks. */
@Stateless
@RolesAllowed({Role.COORDINATOR, Role.AUDITOR, Role.DECISION_MAKER})
public class ScreeningReading {
    @Inject
    Gate gate;

    @Inject
    FunctionStore functions;

    @Inject
    HoldingStore holdings;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** How it stands; small units apart only for whoever keeps the register. */
    public CoverageBoard board() {
        return board(gate.admit(Action.READ_READINESS));
    }

    /** The same, to be taken elsewhere. */
    public CoverageBoard export() {
        Caller caller = gate.admit(Action.READ_READINESS);
        CoverageBoard board = board(caller);
        trail.recordDeed(caller.actor(), "EXPORT_COVERAGE", "-");
        return board;
    }

    private CoverageBoard board(Caller caller) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemTime.ZONE);
        List<HoldingStore.Held> held = holdings.heldOn(today);
        List<UnitCoverage> units = perUnit(held, today);
        return new CoverageBoard(
                total(held, today),
                (int) functions.all().stream().filter(FunctionState::inForce).count(),
                caller.is(Role.COORDINATOR) ? UnitCoverage.all(units) : UnitCoverage.withoutSmall(units));
    }

    private static Coverage total(List<HoldingStore.Held> held, LocalDate today) {
        Set<String> counted = new HashSet<>();
        return Coverage.of(held.stream()
                .filter(each -> counted.add(each.function().id() + "." + each.subject()))
                .map(each -> each.screening().standing(today))
                .toList());
    }

    private static List<UnitCoverage> perUnit(List<HoldingStore.Held> held, LocalDate today) {
        Map<Optional<Unit>, Coverage> units = new LinkedHashMap<>();
        held.forEach(each -> units.merge(
                Optional.ofNullable(each.unit()),
                Coverage.of(List.of(each.screening().standing(today))),
                Coverage::plus));
        return units.entrySet().stream()
                .map(each -> new UnitCoverage(each.getKey().orElse(null), 0, each.getValue()))
                .toList();
    }

    /** Which functions need one. */
    public List<FunctionState> functions() {
        gate.admit(Action.READ_READINESS);
        return functions.all();
    }
}
