package nl.integrity.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
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

    @Inject
    Event<Changed> changed;

    private @Nullable Snapshot latest;
    private long changes;

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

    /** The unit with this code today; empty for none. */
    public Optional<UnitId> unitToday(String code) {
        return unitsToday().stream()
                .filter(unit -> unit.code().equals(code))
                .map(Unit::id)
                .findFirst();
    }

    /** The locations there are today, by name. */
    public List<Location> locationsToday() {
        return today().locations().stream().filter(Location::current).toList();
    }

    /** Remembers how many work at a location; what was counted before stays known. */
    @Transactional
    public void count(LocationId location, Headcount count, PersonId by) {
        store.count(location, count, clock.instant(), by);
        changes();
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
        changes();
    }

    /** Remembers the account of somebody too, by which other lists may know them. */
    @Transactional
    public void know(Colleague colleague) {
        know(colleague.person(), colleague.name());
        store.account(colleague.person(), colleague.account());
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

    /** Something was changed, by a transaction that has not ended yet. */
    record Changed() {}

    private void changes() {
        forget(new Changed());
        changed.fire(new Changed());
    }

    /** Once more when it has ended: until then somebody else reads, and would keep, what was there before. */
    synchronized void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) Changed change) {
        changes++;
        latest = null;
    }

    private Snapshot today() {
        Instant now = clock.instant();
        long before;
        synchronized (this) {
            Snapshot known = latest;
            if (known != null && !known.readAt().plus(FRESH).isBefore(now)) {
                return known;
            }
            before = changes;
        }
        LocalDate day = LocalDate.ofInstant(now, clock.getZone());
        Snapshot read = new Snapshot(now, store.units(day), store.locations(day), store.staff());
        synchronized (this) {
            if (changes == before) {
                latest = read;
            }
        }
        return read;
    }

    private record Snapshot(Instant readAt, List<Unit> units, List<Location> locations, Map<String, String> staff) {}
}
