package nl.integrity.readiness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
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
import nl.integrity.organisation.Directory;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.SystemTime;
import nl.integrity.shared.UnitId;

/** Plans what makes people aware and counts who came, for the coordinator. */
@Stateless
@RolesAllowed(Role.COORDINATOR)
public class AwarenessRegister {
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

    /** Before something is planned or counted. */
    public void open() {
        gate.admit(Action.MANAGE_AWARENESS);
    }

    /**
     * One that is to be changed.
     *
     * @throws AccessRefused when there is no such
     */
    public ActivityLine toChange(ActivityId id) {
        gate.admit(Action.MANAGE_AWARENESS);
        return store.find(id).orElseThrow(AccessRefused::new);
    }

    /**
     * Plans it, or changes what was planned.
     *
     * @throws AccessRefused when there is no such
     * @throws BrokenRule when it is for nobody, ends before it begins, or somebody else changed it meanwhile
     */
    public ActivityId keep(@Valid KeepActivity command) {
        Caller caller = gate.admit(Action.MANAGE_AWARENESS);
        if (!command.everywhere() && command.units().isEmpty()) {
            throw new BrokenRule("readiness.units.nobody");
        }
        if (command.until() != null && command.until().isBefore(Objects.requireNonNull(command.from()))) {
            throw new BrokenRule("readiness.until.early");
        }
        ActivityId known = command.activity();
        ActivityId id = known == null ? new ActivityId(UUID.randomUUID()) : known;
        if (known == null) {
            store.add(id, clock.instant(), caller.known());
        } else if (store.find(known).isEmpty()) {
            throw new AccessRefused();
        }
        if (!store.write(id, command, clock.instant(), caller.known())) {
            throw new BrokenRule("readiness.activity.changed");
        }
        trail.recordDeed(caller.actor(), "KEEP_ACTIVITY", "activity " + id);
        return id;
    }

    /**
     * Says how many of a unit came, once it began; a later count takes the place of an earlier one.
     *
     * @throws AccessRefused when there is no such activity, or it is not for that unit
     * @throws BrokenRule when it did not begin, when more came than could, or somebody else counted meanwhile
     */
    public void count(@Valid CountAttendance command) {
        Caller caller = gate.admit(Action.MANAGE_AWARENESS);
        ActivityLine line = store.find(command.activity()).orElseThrow(AccessRefused::new);
        if (!isFor(line, command.unit())) {
            throw new AccessRefused();
        }
        if (line.from().isAfter(today())) {
            throw new BrokenRule("readiness.attended.early");
        }
        if (Objects.requireNonNull(command.attended()) > Objects.requireNonNull(command.expected())) {
            throw new BrokenRule("readiness.attended.more");
        }
        if (!store.count(command, clock.instant(), caller.known())) {
            throw new BrokenRule("readiness.attended.changed");
        }
        trail.recordDeed(caller.actor(), "COUNT_ATTENDANCE", "activity " + command.activity());
    }

    private boolean isFor(ActivityLine line, UnitId unit) {
        return (line.everywhere() ? directory.unitsToday() : line.units())
                .stream().anyMatch(each -> each.id().equals(unit));
    }

    /** @throws BrokenRule when the day is still to come */
    public void count(@Valid CountUnit command) {
        Caller caller = gate.admit(Action.MANAGE_AWARENESS);
        UnitId unit = Objects.requireNonNull(command.unit());
        if (directory.unitsToday().stream().noneMatch(each -> each.id().equals(unit))) {
            throw new AccessRefused();
        }
        if (Objects.requireNonNull(command.countedOn()).isAfter(today())) {
            throw new BrokenRule("readiness.countedOn.future");
        }
        store.count(command, clock.instant(), caller.known());
        trail.recordDeed(caller.actor(), "COUNT_UNIT", "unit " + unit);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemTime.ZONE);
    }
}
