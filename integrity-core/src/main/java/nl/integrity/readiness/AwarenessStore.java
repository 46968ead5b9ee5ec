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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.organisation.Directory;
import nl.integrity.organisation.Headcount;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.NativeQuery;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Keeps what makes people aware, how many came, and how many work where. It only adds: what holds is what was written last. */
@ApplicationScoped
class AwarenessStore {
    private static final String LINE =
            "select v.activity, v.title_nl, v.title_en, v.number, v.kind, v.begins_on, v.ends_on, v.everywhere,"
                    + " array_to_string(v.units, ','), c.units, c.expected, c.attended from awareness_now v"
                    + " cross join lateral (select count(*) as units, coalesce(sum(a.expected), 0) as expected,"
                    + " coalesce(sum(a.attended), 0) as attended from awareness_attendance_now a where a.activity = v.activity) c";

    @PersistenceContext
    EntityManager em;

    @Inject
    FunctionStore functions;

    @Inject
    Directory directory;

    /** The latest first; from the beginning, or after the one that is named; at most so many. */
    List<ActivityLine> list(Optional<ActivityId> after, int most) {
        return lines(
                after.isPresent()
                        ? query(
                                LINE
                                        + " where (v.begins_on, v.activity) < (select begins_on, activity from awareness_now where activity = ?1)"
                                        + " order by v.begins_on desc, v.activity desc limit " + most,
                                after.get().value())
                        : query(LINE + " order by v.begins_on desc, v.activity desc limit " + most));
    }

    Optional<ActivityLine> find(ActivityId activity) {
        return lines(query(LINE + " where v.activity = ?1", activity.value())).stream()
                .findFirst();
    }

    private List<ActivityLine> lines(Query query) {
        return rows(query).stream()
                .map(column -> new ActivityLine(
                        new ActivityName(new ActivityId((UUID) column[0]), (String) column[1], (String) column[2]),
                        number(column[3]),
                        ActivityKind.valueOf((String) column[4]),
                        ((Date) column[5]).toLocalDate(),
                        HoldingStore.day(column[6]),
                        (Boolean) column[7],
                        functions.units(column[8]),
                        number(column[9]),
                        new Reach(number(column[10]), number(column[11]))))
                .toList();
    }

    /** How often a unit was counted, and what came of it last. */
    record Counted(int number, Reach reach, Instant at, String author) {
        @Override
        public String toString() {
            return "count " + number;
        }
    }

    Map<UnitId, Counted> attendance(ActivityId activity) {
        Map<UnitId, Counted> counted = new HashMap<>();
        rows(query(
                        "select unit, number, expected, attended, at, author from awareness_attendance_now where activity = ?1",
                        activity.value()))
                .forEach(column -> counted.put(
                        new UnitId((UUID) column[0]),
                        new Counted(
                                number(column[1]),
                                new Reach(number(column[2]), number(column[3])),
                                InstantColumn.read(column[4]),
                                directory.nameOf(new PersonId((UUID) column[5])))));
        return counted;
    }

    /** What began in a quarter for a unit: what is known of it. */
    record InQuarter(UnitId unit, Quarter quarter, ActivityId activity, Reach reach) {}

    List<InQuarter> since(LocalDate from) {
        return rows(query(
                        "select a.unit, v.begins_on, a.activity, a.expected, a.attended from awareness_now v"
                                + " join awareness_attendance_now a on a.activity = v.activity where v.begins_on >= ?1",
                        from))
                .stream()
                .map(column -> new InQuarter(
                        new UnitId((UUID) column[0]),
                        Quarter.of(((Date) column[1]).toLocalDate()),
                        new ActivityId((UUID) column[2]),
                        new Reach(number(column[3]), number(column[4]))))
                .toList();
    }

    Map<UnitId, Headcount> staff() {
        Map<UnitId, Headcount> staff = new HashMap<>();
        rows(query("select unit, staff, counted_on from unit_staff_now"))
                .forEach(column -> staff.put(
                        new UnitId((UUID) column[0]),
                        new Headcount(number(column[1]), ((Date) column[2]).toLocalDate())));
        return staff;
    }

    void add(ActivityId id, Instant at, PersonId by) {
        change(
                "insert into awareness_activity values (?1, ?2, ?3)",
                id.value(),
                at.atOffset(ZoneOffset.UTC),
                by.value());
    }

    /** @return false when somebody else wrote this version already */
    boolean write(ActivityId id, KeepActivity command, Instant at, PersonId by) {
        return change(
                        "insert into awareness_version values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as date), ?8,"
                                + " cast(string_to_array(?9, ',') as uuid[]), ?10, ?11) on conflict do nothing",
                        id.value(),
                        command.basedOn() + 1,
                        command.titleNl(),
                        command.titleEn(),
                        Objects.requireNonNull(command.kind()).name(),
                        Objects.requireNonNull(command.from()),
                        command.until() == null ? null : command.until().toString(),
                        command.everywhere(),
                        FunctionStore.joined(command.units()),
                        at.atOffset(ZoneOffset.UTC),
                        by.value())
                == 1;
    }

    /** @return false when somebody else counted meanwhile */
    boolean count(CountAttendance command, Instant at, PersonId by) {
        return change(
                        "insert into awareness_attendance values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing",
                        command.activity().value(),
                        command.unit().value(),
                        command.basedOn() + 1,
                        Objects.requireNonNull(command.expected()),
                        Objects.requireNonNull(command.attended()),
                        at.atOffset(ZoneOffset.UTC),
                        by.value())
                == 1;
    }

    void count(CountUnit command, Instant at, PersonId by) {
        change(
                "insert into unit_staff values (?1, ?2, ?3, ?4, ?5)",
                Objects.requireNonNull(command.unit()).value(),
                Objects.requireNonNull(command.countedOn()),
                Objects.requireNonNull(command.staff()),
                at.atOffset(ZoneOffset.UTC),
                by.value());
    }

    private static int number(@Nullable Object column) {
        return ((Number) Objects.requireNonNull(column)).intValue();
    }

    private int change(String statement, @Nullable Object... values) {
        return query(statement, values).executeUpdate();
    }

    private Query query(String sql, @Nullable Object... values) {
        return NativeQuery.with(em.createNativeQuery(sql), values);
    }
}
