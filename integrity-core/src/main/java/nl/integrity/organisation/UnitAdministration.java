package nl.integrity.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;
import nl.integrity.access.Exclusions;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.AuditTrail;
import nl.integrity.organisation.LineStore.Lead;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.SystemTime;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Who leads which unit, and which is a part of which: whoever is responsible for a unit handles no report about it. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class UnitAdministration {
    @Inject
    Gate gate;

    @Inject
    Directory directory;

    @Inject
    LineStore store;

    @Inject
    PeopleSearch people;

    @Inject
    Exclusions exclusions;

    @Inject
    AuditTrail trail;

    @Inject
    Event<LineChanged> changed;

    @Inject
    Clock clock;

    /** The units there are today, by name. */
    public List<UnitState> overview() {
        gate.admit(Action.MANAGE_UNITS);
        List<Lead> leads = store.leads();
        return directory.unitsToday().stream().map(unit -> state(unit, leads)).toList();
    }

    /**
     * One unit.
     *
     * @throws AccessRefused when there is none of this code
     */
    public UnitState open(UnitCode code) {
        gate.admit(Action.MANAGE_UNITS);
        return state(unit(code), store.leads());
    }

    /**
     * People who could lead it, by a part of their name or account.
     *
     * @throws PeopleUnreachable when the identity provider does not answer
     */
    public List<Colleague> find(String typed) {
        gate.admit(Action.MANAGE_UNITS);
        return people.find(typed);
    }

    /**
     * Says that somebody leads a unit: from now on every case about it, and about its parts, is shut to them.
     *
     * @throws BrokenRule when they do already, or there is no such account
     * @throws PeopleUnreachable when the identity provider does not answer
     */
    public void lead(@Valid LeadUnit command) {
        Caller caller = gate.admit(Action.MANAGE_UNITS);
        Colleague colleague = people.person(command.person()).orElseThrow(() -> new BrokenRule("units.person.unknown"));
        store.lock();
        Unit unit = unit(command.unit());
        LocalDate from = Objects.requireNonNull(command.from());
        if (store.leads().stream()
                .anyMatch(lead -> lead.unit().equals(unit.id())
                        && lead.leading().person().equals(colleague.person())
                        && lead.leading().reachesTo(from))) {
            throw new BrokenRule("units.person.leads");
        }
        store.add(UUID.randomUUID(), unit.id(), colleague.person(), from, clock.instant(), caller.known());
        directory.know(colleague.person(), colleague.name());
        exclusions.recognise(colleague.person(), colleague.name());
        told(caller, "LEAD_UNIT", unit);
    }

    /**
     * Says until when somebody leads, or led, a unit. What is shut to them stays so.
     *
     * @throws AccessRefused when there is no such head of a unit
     * @throws BrokenRule when that is before they began
     */
    public void end(@Valid EndLead command) {
        Caller caller = gate.admit(Action.MANAGE_UNITS);
        store.lock();
        Lead lead = store.lead(command.head()).orElseThrow(AccessRefused::new);
        LocalDate lastDay = Objects.requireNonNull(command.lastDay());
        if (lastDay.isBefore(lead.leading().from())) {
            throw new BrokenRule("units.lastDay.early");
        }
        store.end(lead.id(), lastDay, clock.instant(), caller.known());
        told(caller, "END_LEAD", directory.unit(lead.unit()));
    }

    /**
     * Makes a unit a part of another.
     *
     * @param above the other; {@code null} for none
     * @throws AccessRefused when there is no such unit
     * @throws BrokenRule when the other is a part of it
     */
    public void place(UnitCode code, @Nullable UnitCode above) {
        Caller caller = gate.admit(Action.MANAGE_UNITS);
        store.lock();
        Unit unit = unit(code);
        Unit other = above == null ? null : unit(above);
        if (other != null && store.below(unit.id()).contains(other.id())) {
            throw new BrokenRule("units.above.below");
        }
        store.place(unit.id(), other == null ? null : other.id(), clock.instant(), caller.known());
        told(caller, "PLACE_UNIT", unit);
    }

    private void told(Caller caller, String deed, Unit unit) {
        trail.recordDeed(caller.actor(), deed, "unit " + unit.id());
        changed.fire(new LineChanged(unit.id()));
    }

    private Unit unit(UnitCode code) {
        return directory.unitsToday().stream()
                .filter(unit -> unit.code().equals(code.value()))
                .findFirst()
                .orElseThrow(AccessRefused::new);
    }

    private Unit unit(UnitId id) {
        return directory.unitsToday().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow(AccessRefused::new);
    }

    private UnitState state(Unit unit, List<Lead> leads) {
        LocalDate today = SystemTime.today(clock);
        return new UnitState(
                unit,
                partOf(unit),
                leads.stream()
                        .filter(lead -> lead.unit().equals(unit.id()))
                        .map(lead -> new UnitState.Head(
                                lead.id(),
                                directory.nameOf(lead.leading().person()),
                                lead.leading().from(),
                                lead.leading().lastDay(),
                                !lead.leading().reachesTo(today)))
                        .toList());
    }

    private @Nullable Unit partOf(Unit unit) {
        return store.partOf(unit.id()).map(directory::unit).orElse(null);
    }
}
