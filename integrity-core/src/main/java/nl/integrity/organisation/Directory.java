package nl.integrity.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.integrity.access.Caller;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** The ministry at hand, for components that name a unit or a colleague; read anew every minute. */
@ApplicationScoped
public class Directory {
    private static final Duration FRESH = Duration.ofMinutes(1);

    @Inject
    OrganisationStore store;

    @Inject
    Clock clock;

    private volatile @Nullable Snapshot latest;

    /**
     * The unit with this id, also when it exists no longer.
     *
     * @throws IllegalStateException when there never was one
     */
    public Unit unit(UnitId id) {
        return today().units().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no unit " + id));
    }

    /** Every unit that there is or was, by name. */
    public List<Unit> units() {
        return today().units();
    }

    /** The units there are today, by name. */
    public List<Unit> unitsToday() {
        return today().units().stream().filter(Unit::current).toList();
    }

    /** The locations there are today, by name. */
    public List<Location> locationsToday() {
        return today().locations().stream().filter(Location::current).toList();
    }

    /** Remembers how many work at a location; what was counted before stays known. */
    @Transactional
    public void count(LocationId location, Headcount count, PersonId by) {
        store.count(location, count, clock.instant(), by);
        latest = null;
    }

    /** The name of a location; empty for none. */
    public Optional<String> location(@Nullable LocationId id) {
        return today().locations().stream()
                .filter(location -> location.id().equals(id))
                .map(Location::name)
                .findFirst();
    }

    /** The name of a colleague who has worked at the desk; their identifier when it is not known. */
    public String nameOf(PersonId person) {
        return nameOf(person.toString());
    }

    /** The same for somebody the audit trail names; what is no colleague's identifier is given back as it is. */
    public String nameOf(String actor) {
        return today().staff().getOrDefault(actor, actor);
    }

    /** Remembers the name of somebody with a function at the desk, as single sign-on gives it. */
    @Transactional
    public void know(PersonId person, String name) {
        store.know(person, name);
        latest = null;
    }

    /** Remembers also with which functions they came, and by which address they can be told that there is something to do. */
    @Transactional
    public void know(Caller caller, String name, String email) {
        know(caller.known(), name);
        store.reach(caller.known(), email.isEmpty() ? null : email);
        store.serve(caller.known(), caller.roles());
    }

    /** Whoever came to the desk with this function last time, and can be told by mail. */
    public List<PersonId> reachable(String function) {
        return store.reachable(function);
    }

    /** The address by which a colleague at the desk can be told; empty when single sign-on gave none. */
    public Optional<String> emailOf(PersonId person) {
        return store.emailOf(person);
    }

    private Snapshot today() {
        Instant now = clock.instant();
        Snapshot known = latest;
        if (known == null || known.readAt().plus(FRESH).isBefore(now)) {
            LocalDate day = LocalDate.ofInstant(now, clock.getZone());
            known = new Snapshot(now, store.units(day), store.locations(day), store.staff());
            latest = known;
        }
        return known;
    }

    private record Snapshot(Instant readAt, List<Unit> units, List<Location> locations, Map<String, String> staff) {}
}
