package nl.integrity.readiness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.AuditTrail;
import nl.integrity.organisation.Directory;
import nl.integrity.organisation.Headcount;
import nl.integrity.organisation.Unit;
import nl.integrity.shared.Slice;
import nl.integrity.shared.SystemTime;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** What makes people aware, and how many of whom it reached: numbers, for whoever sees to it, decides or checks. */
@Stateless
@RolesAllowed({Role.COORDINATOR, Role.AUDITOR, Role.DECISION_MAKER})
public class AwarenessReading {
    private static final int PAGE = 50;
    private static final int QUARTERS = 8;
    private static final int A_YEAR = 4;

    @Inject
    Gate gate;

    @Inject
    AwarenessStore store;

    @Inject
    Directory directory;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** How many were reached in the last two years, of the ministry or the unit that is asked for. */
    public AwarenessBoard board(@Nullable UnitId unit) {
        gate.admit(Action.READ_READINESS);
        return reached(unit);
    }

    /** The same, to be taken elsewhere. */
    public AwarenessBoard export(@Nullable UnitId unit) {
        Caller caller = gate.admit(Action.READ_READINESS);
        AwarenessBoard board = reached(unit);
        trail.recordDeed(caller.actor(), "EXPORT_REACH", "-");
        return board;
    }

    private AwarenessBoard reached(@Nullable UnitId unit) {
        List<Quarter> quarters = Quarter.upTo(today(), QUARTERS);
        List<AwarenessStore.InQuarter> known = store.since(quarters.get(0).firstDay());
        List<ReachPoint> trend =
                quarters.stream().map(quarter -> point(quarter, known, unit)).toList();
        List<ReachPoint> year = trend.subList(QUARTERS - A_YEAR, QUARTERS);
        return new AwarenessBoard(
                year.stream().map(ReachPoint::reach).reduce(Reach.NONE, Reach::plus),
                year.stream().mapToInt(ReachPoint::activities).sum(),
                trend,
                units(quarters, known));
    }

    private static ReachPoint point(Quarter quarter, List<AwarenessStore.InQuarter> known, @Nullable UnitId unit) {
        List<AwarenessStore.InQuarter> here = known.stream()
                .filter(each -> each.quarter().equals(quarter))
                .filter(each -> unit == null || unit.equals(each.unit()))
                .toList();
        return new ReachPoint(
                quarter,
                (int) here.stream()
                        .map(AwarenessStore.InQuarter::activity)
                        .distinct()
                        .count(),
                here.stream().map(AwarenessStore.InQuarter::reach).reduce(Reach.NONE, Reach::plus));
    }

    private List<UnitReach> units(List<Quarter> quarters, List<AwarenessStore.InQuarter> known) {
        Map<UnitId, Headcount> staff = store.staff();
        return directory.unitsToday().stream()
                .map(unit -> {
                    Optional<Headcount> count = Optional.ofNullable(staff.get(unit.id()));
                    return new UnitReach(
                            unit,
                            count.map(Headcount::staff).orElse(null),
                            count.map(Headcount::countedOn).orElse(null),
                            quarters.stream()
                                    .map(quarter ->
                                            point(quarter, known, unit.id()).reach())
                                    .toList());
                })
                .toList();
    }

    /** A page of what there was, is or will be, the latest first. */
    public Slice<ActivityLine> activities(@Nullable ActivityId after) {
        gate.admit(Action.READ_READINESS);
        List<ActivityLine> found = store.list(Optional.ofNullable(after), PAGE + 1);
        return found.size() > PAGE
                ? new Slice<>(
                        found.subList(0, PAGE), found.get(PAGE - 1).name().id().toString())
                : new Slice<>(found, null);
    }

    /**
     * One of them.
     *
     * @throws AccessRefused when there is no such
     */
    public ActivityFile activity(ActivityId id) {
        gate.admit(Action.READ_READINESS);
        ActivityLine line = store.find(id).orElseThrow(AccessRefused::new);
        Map<UnitId, AwarenessStore.Counted> counted = store.attendance(id);
        Map<UnitId, Headcount> staff = store.staff();
        List<Unit> audience = directory.units().stream()
                .filter(unit -> counted.containsKey(unit.id())
                        || (line.everywhere() ? unit.current() : line.units().contains(unit)))
                .toList();
        return new ActivityFile(
                line,
                !line.from().isAfter(today()),
                audience.stream()
                        .map(unit -> attendance(
                                unit,
                                Optional.ofNullable(counted.get(unit.id())),
                                Optional.ofNullable(staff.get(unit.id())).map(Headcount::staff)))
                        .toList());
    }

    private static ActivityFile.Attendance attendance(
            Unit unit, Optional<AwarenessStore.Counted> counted, Optional<Integer> staff) {
        return new ActivityFile.Attendance(
                unit,
                counted.map(AwarenessStore.Counted::number).orElse(0),
                staff.orElse(null),
                counted.map(AwarenessStore.Counted::reach).orElse(Reach.NONE),
                counted.map(AwarenessStore.Counted::at).orElse(null),
                counted.map(AwarenessStore.Counted::author).orElse(null));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemTime.ZONE);
    }
}
