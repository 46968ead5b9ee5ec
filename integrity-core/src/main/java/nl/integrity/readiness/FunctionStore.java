package nl.integrity.readiness;

import static nl.integrity.shared.NativeQuery.rows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.organisation.Directory;
import nl.integrity.organisation.Unit;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.NativeQuery;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Keeps which functions need a screening. It only adds: what holds is what was written last. */
@ApplicationScoped
class FunctionStore {
    private static final String STATE =
            "select v.function, v.name_nl, v.name_en, v.number, v.why, v.months, v.everywhere, array_to_string(v.units, ','),"
                    + " v.register, v.at, v.author, e.at, e.author, e.reason from screening_function_version v"
                    + " left join screening_function_ending e on e.function = v.function where not exists"
                    + " (select 1 from screening_function_version n where n.function = v.function and n.number > v.number)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Directory directory;

    /** By name; those that ended last. */
    List<FunctionState> all() {
        return states(em.createNativeQuery(STATE + " order by e.at is not null, v.name_nl, v.function"));
    }

    Optional<FunctionState> find(FunctionId function) {
        return states(em.createNativeQuery(STATE + " and v.function = ?1").setParameter(1, function.value())).stream()
                .findFirst();
    }

    private List<FunctionState> states(Query query) {
        return rows(query).stream().map(this::state).toList();
    }

    private FunctionState state(@Nullable Object[] column) {
        return new FunctionState(
                name(column, 0),
                number(column[3]),
                String.valueOf(column[4]),
                number(column[5]),
                Boolean.TRUE.equals(column[6]),
                units(column[7]),
                column[8] == null ? null : Register.valueOf((String) column[8]),
                InstantColumn.read(Objects.requireNonNull(column[9])),
                author(column[10]),
                column[11] == null ? null : InstantColumn.read(column[11]),
                column[12] == null ? null : author(column[12]),
                (String) column[13]);
    }

    static FunctionName name(@Nullable Object[] column, int first) {
        return new FunctionName(
                new FunctionId((UUID) Objects.requireNonNull(column[first])),
                String.valueOf(column[first + 1]),
                String.valueOf(column[first + 2]));
    }

    /** The units of an array that was read as one text, by name. */
    List<Unit> units(@Nullable Object column) {
        Set<String> ids = column == null
                ? Set.of()
                : Arrays.stream(((String) column).split(",", -1)).collect(Collectors.toSet());
        return directory.units().stream()
                .filter(unit -> ids.contains(unit.id().toString()))
                .sorted(Comparator.comparing(Unit::nameNl))
                .toList();
    }

    static String joined(Collection<UnitId> units) {
        return units.stream().map(UnitId::toString).sorted().collect(Collectors.joining(","));
    }

    void add(FunctionId id, Instant at, PersonId by) {
        change(
                "insert into screening_function values (?1, ?2, ?3)",
                id.value(),
                at.atOffset(ZoneOffset.UTC),
                by.value());
    }

    /** @return false when somebody else wrote this version already */
    boolean write(FunctionId id, KeepFunction command, Instant at, PersonId by) {
        return change(
                        "insert into screening_function_version values (?1, ?2, ?3, ?4, ?5, ?6, ?7,"
                                + " cast(string_to_array(?8, ',') as uuid[]), cast(?9 as text), ?10, ?11) on conflict do nothing",
                        id.value(),
                        command.basedOn() + 1,
                        command.nameNl(),
                        command.nameEn(),
                        command.why(),
                        Objects.requireNonNull(command.months()),
                        command.everywhere(),
                        joined(command.units()),
                        command.register() == null ? null : command.register().name(),
                        at.atOffset(ZoneOffset.UTC),
                        by.value())
                == 1;
    }

    /** @return false when it had ended already */
    boolean end(EndFunction command, Instant at, PersonId by) {
        return change(
                        "insert into screening_function_ending values (?1, ?2, ?3, ?4) on conflict do nothing",
                        command.function().value(),
                        command.reason(),
                        at.atOffset(ZoneOffset.UTC),
                        by.value())
                == 1;
    }

    private String author(@Nullable Object person) {
        return directory.nameOf(new PersonId((UUID) Objects.requireNonNull(person)));
    }

    private static int number(@Nullable Object column) {
        return ((Number) Objects.requireNonNull(column)).intValue();
    }

    private int change(String statement, @Nullable Object... values) {
        return NativeQuery.with(em.createNativeQuery(statement), values).executeUpdate();
    }
}
