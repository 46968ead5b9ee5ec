package nl.integrity.readiness;

import static nl.integrity.shared.NativeQuery.rows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.organisation.Directory;
import nl.integrity.organisation.Unit;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.NativeQuery;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** Keeps who holds a function that needs a screening, and what came of each. It only adds. */
@ApplicationScoped
class HoldingStore {
    private static final String HELD_TODAY =
            "select distinct on (h.function, h.subject, h.unit) h.function, f.name_nl, f.name_en, h.subject, h.person, h.unit,"
                    + " s.outcome, s.on_day, f.months, coalesce(s.pending, false) from screening_holding h"
                    + " join screening_function_now f on f.function = h.function"
                    + " left join screening_state s on s.function = h.function and s.subject = h.subject"
                    + " where h.held_from <= ?1 and (h.last_day is null or h.last_day >= ?1)"
                    + " and (h.unit is null or f.everywhere or h.unit = any(f.units))"
                    + " order by h.function, h.subject, h.unit";

    @PersistenceContext
    EntityManager em;

    @Inject
    Directory directory;

    /**
     * Somebody in a function today.
     *
     * @param person {@code null} for somebody without an account
     * @param unit {@code null} for a seat or a confidant
     */
    record Held(
            FunctionName function,
            SubjectId subject,
            @Nullable PersonId person,
            @Nullable Unit unit,
            Screening screening) {
        @Override
        public String toString() {
            return function + " of " + subject;
        }

        /** Where it stands in a list: the same on every page. */
        String place() {
            return function.id() + "." + subject + "." + (unit == null ? "" : unit.id());
        }
    }

    /** All of them, each once for each unit, in the order of their places. */
    List<Held> heldOn(LocalDate today) {
        Map<String, Unit> units = directory.units().stream()
                .collect(Collectors.toMap(unit -> unit.id().toString(), unit -> unit));
        return rows(query(HELD_TODAY, today)).stream()
                .map(column -> new Held(
                        FunctionStore.name(column, 0),
                        new SubjectId((UUID) column[3]),
                        person(column[4]),
                        column[5] == null ? null : units.get(column[5].toString()),
                        screening(column, 6)))
                .toList();
    }

    private static Screening screening(@Nullable Object[] column, int first) {
        return new Screening(
                column[first] == null ? null : Outcome.valueOf((String) column[first]),
                day(column[first + 1]),
                ((Number) Objects.requireNonNull(column[first + 2])).intValue(),
                Boolean.TRUE.equals(column[first + 3]));
    }

    /** Of a function that holds: how the screening of somebody who ever held it stands. */
    Optional<Held> find(FunctionId function, SubjectId subject) {
        return rows(query(
                        "select f.function, f.name_nl, f.name_en, h.subject, h.person, null, s.outcome, s.on_day,"
                                + " f.months, coalesce(s.pending, false) from screening_holding h"
                                + " join screening_function_now f on f.function = h.function"
                                + " left join screening_state s on s.function = h.function and s.subject = h.subject"
                                + " where h.function = ?1 and h.subject = ?2 limit 1",
                        function.value(),
                        subject.value()))
                .stream()
                .map(column ->
                        new Held(FunctionStore.name(column, 0), subject, person(column[4]), null, screening(column, 6)))
                .findFirst();
    }

    List<HolderFile.Holding> holdings(FunctionId function, SubjectId subject) {
        return rows(query(
                        "select id, cast(unit as text), held_from, last_day from screening_holding"
                                + " where function = ?1 and subject = ?2 order by held_from desc, id",
                        function.value(),
                        subject.value()))
                .stream()
                .map(column -> new HolderFile.Holding(
                        new HoldingId((UUID) column[0]),
                        column[1] == null ? null : directory.unit(new UnitId(UUID.fromString((String) column[1]))),
                        Objects.requireNonNull(day(column[2])),
                        day(column[3])))
                .toList();
    }

    /** The latest first. */
    List<OutcomeEntry> entries(FunctionId function, SubjectId subject) {
        return rows(query(
                        "select e.number, e.outcome, e.on_day, e.corrects, f.number is not null, e.at, e.author from screening_entry e"
                                + " left join screening_entry_in_force f on f.function = e.function and f.subject = e.subject"
                                + " and f.number = e.number where e.function = ?1 and e.subject = ?2 order by e.number desc",
                        function.value(),
                        subject.value()))
                .stream()
                .map(column -> new OutcomeEntry(
                        ((Number) column[0]).intValue(),
                        Outcome.valueOf((String) column[1]),
                        Objects.requireNonNull(day(column[2])),
                        column[3] == null ? null : ((Number) column[3]).intValue(),
                        (Boolean) column[4],
                        InstantColumn.read(column[5]),
                        directory.nameOf(new PersonId((UUID) column[6]))))
                .toList();
    }

    /** The sealed names of those without an account. */
    Map<UUID, Sealed> names(List<UUID> holders) {
        return holders.isEmpty()
                ? Map.of()
                : rows(query(
                                "select id, name from screening_holder where name is not null"
                                        + " and id = any(cast(string_to_array(?1, ',') as uuid[]))",
                                holders.stream().map(UUID::toString).collect(Collectors.joining(","))))
                        .stream()
                        .collect(
                                Collectors.toMap(column -> (UUID) column[0], column -> new Sealed((byte[]) column[1])));
    }

    void add(HoldingId id, AddHolder command, @Nullable Sealed name, Instant at, PersonId by) {
        PersonId person = command.person();
        change(
                "insert into screening_holder values (?1, ?2, ?3, cast(?4 as uuid), ?5, ?6, cast(?7 as date), ?8, ?9)",
                id.value(),
                command.function().value(),
                Objects.requireNonNull(command.unit()).value(),
                person == null ? null : person.toString(),
                name == null ? null : name.bytes(),
                Objects.requireNonNull(command.from()),
                command.until() == null ? null : command.until().toString(),
                at.atOffset(ZoneOffset.UTC),
                by.value());
    }

    /** Whether a person has the function in a unit on some day of these already. */
    boolean overlaps(AddHolder command) {
        return !query(
                        "select 1 from screening_holding where function = ?1 and person = cast(?2 as uuid) and unit = ?3"
                                + " and (last_day is null or last_day >= ?4) and (cast(?5 as date) is null or held_from <= cast(?5 as date))",
                        command.function().value(),
                        Objects.requireNonNull(command.person()).toString(),
                        Objects.requireNonNull(command.unit()).value(),
                        Objects.requireNonNull(command.from()),
                        command.until() == null ? null : command.until().toString())
                .getResultList()
                .isEmpty();
    }

    /** The first day of a holding that is kept here. */
    Optional<LocalDate> begins(HoldingId holding) {
        List<?> found = query("select held_from from screening_holder where id = ?1", holding.value())
                .getResultList();
        return found.stream()
                .map(HoldingStore::day)
                .map(Objects::requireNonNull)
                .findFirst();
    }

    void end(EndHolding command, Instant at, PersonId by) {
        change(
                "insert into screening_holder_ending select ?1, coalesce(max(number), 0) + 1, cast(?2 as date), cast(?3 as timestamptz),"
                        + " cast(?4 as uuid) from screening_holder_ending where holder = ?1",
                command.holding().value(),
                Objects.requireNonNull(command.lastDay()),
                at.atOffset(ZoneOffset.UTC),
                by.value());
    }

    /** @return false when there is a line with this number already */
    boolean record(RecordOutcome command, Instant at, PersonId by) {
        return change(
                        "insert into screening_entry values (?1, ?2, ?3, ?4, ?5, cast(?6 as integer), ?7, ?8) on conflict do nothing",
                        command.function().value(),
                        command.subject().value(),
                        command.basedOn() + 1,
                        Objects.requireNonNull(command.outcome()).name(),
                        Objects.requireNonNull(command.on()),
                        command.corrects() == null ? null : command.corrects().toString(),
                        at.atOffset(ZoneOffset.UTC),
                        by.value())
                == 1;
    }

    /** @return false when it was told already, whichever server did */
    boolean isToTell(Held held, String what, LocalDate lastDay, Instant at) {
        return change(
                        "insert into screening_told values (?1, ?2, ?3, ?4, ?5) on conflict do nothing",
                        held.function().id().value(),
                        held.subject().value(),
                        what,
                        lastDay,
                        at.atOffset(ZoneOffset.UTC))
                == 1;
    }

    /** Lets one change about holders be made at a time, until the end of the transaction. */
    void lock() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('readiness', 0)) as text)")
                .getResultList();
    }

    private static @Nullable PersonId person(@Nullable Object column) {
        return column == null ? null : new PersonId((UUID) column);
    }

    static @Nullable LocalDate day(@Nullable Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }

    private int change(String statement, @Nullable Object... values) {
        return query(statement, values).executeUpdate();
    }

    private Query query(String sql, @Nullable Object... values) {
        return NativeQuery.with(em.createNativeQuery(sql), values);
    }
}
