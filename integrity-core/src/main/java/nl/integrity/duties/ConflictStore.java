package nl.integrity.duties;

import static nl.integrity.shared.NativeQuery.rows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.organisation.Directory;
import nl.integrity.organisation.Unit;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Works out who holds two duties that do not go together, and reads it. */
@ApplicationScoped
class ConflictStore {
    /**
     * Every conflict there is, in each unit where one of its duties is held: in one statement, however many there are. What is held by
     * appointment has no unit, and so meets what is held in each.
     */
    private static final String WORK_OUT = "with found as (select distinct a.person, p.id as pair, u.unit"
            + " from duty_pair_in_force p join duty_holding a on a.duty = p.one"
            + " join duty_holding b on b.duty = p.other and b.person = a.person and"
            + " (not p.same_unit or b.unit = a.unit or a.unit is null or b.unit is null)"
            + " cross join lateral (values (a.unit), (b.unit)) u(unit)"
            + " where u.unit is not null or (a.unit is null and b.unit is null)),"
            + " gone as (delete from duty_conflict c where not exists"
            + " (select 1 from found f where f.person = c.person and f.pair = c.pair and f.unit is not distinct from c.unit))"
            + " insert into duty_conflict select person, pair, unit from found on conflict do nothing";

    /** The last day of the exception that runs for a conflict {@code c}. */
    private static final String EXCEPTED_UNTIL = "(select max(x.holds_until) from duty_exception_in_force x"
            + " where x.person = c.person and x.pair = c.pair and x.holds_until >= ?1)";

    private static final String ASKED = "(select cast(max(cast(x.id as text)) as uuid) from duty_exception x"
            + " where x.person = c.person and x.pair = c.pair and x.holds_until >= ?1"
            + " and not exists (select 1 from duty_exception_decision d where d.exception = x.id)"
            + " and not exists (select 1 from duty_exception_ending g where g.exception = x.id))";

    /** The number of the measure that makes up for it meanwhile. */
    private static final String MEASURE = "(select x.measure_number from duty_exception_in_force x"
            + " where x.person = c.person and x.pair = c.pair and x.holds_until >= ?1 order by x.holds_until desc, x.at desc limit 1)";

    private static final String LIST = "select h.id, h.key, h.name, " + RuleStore.PAIR + ", c.units, c.until, " + ASKED
            + ", " + byAppointment("one") + ", " + byAppointment("other") + ", " + MEASURE
            + " from duty_holder h join lateral (select c.person, c.pair, string_agg(cast(c.unit as text), ',') as units, "
            + "max(" + EXCEPTED_UNTIL
            + ") as until from duty_conflict c where c.person = h.id group by c.person, c.pair) c on true"
            + " join duty_pair p on p.id = c.pair" + RuleStore.ITS_DUTIES
            + " where (cast(?2 as uuid) is null or exists (select 1 from duty_conflict u where u.person = c.person and u.pair = c.pair and u.unit = cast(?2 as uuid)))"
            + " and (cast(?3 as uuid) is null or c.pair = cast(?3 as uuid))"
            + " and (cast(?4 as text) is null or (c.until is null) = (cast(?4 as text) = 'OPEN'))";

    private static final String ORDER = " order by h.name, h.id, c.pair";

    @PersistenceContext
    EntityManager em;

    @Inject
    Directory directory;

    private static String byAppointment(String duty) {
        return "(select string_agg(s.source, ',') from duty_holding s where s.person = c.person and s.duty = p." + duty
                + " and s.source <> 'LIST')";
    }

    void workOut() {
        em.createNativeQuery(WORK_OUT).executeUpdate();
    }

    /** From the beginning, or after what {@code query} says; at most so many. */
    List<ConflictLine> list(ConflictQuery query, LocalDate today, int most) {
        String[] after = query.after() == null ? new String[0] : query.after().split("\\.", -1);
        Optional<String> name = after.length == 2 ? nameOf(after[0]) : Optional.empty();
        String where = name.isPresent()
                ? " and h.name >= ?5 and (h.name, h.id, c.pair) > (?5, cast(?6 as uuid), cast(?7 as uuid))"
                : "";
        Query asked = filtered(LIST + where + ORDER + " limit " + most, query, today);
        name.ifPresent(
                known -> asked.setParameter(5, known).setParameter(6, after[0]).setParameter(7, after[1]));
        return lines(asked);
    }

    List<ConflictLine> all(ConflictQuery query, LocalDate today) {
        return lines(filtered(LIST + ORDER, query, today));
    }

    Optional<ConflictLine> one(HolderId holder, PairId pair, LocalDate today) {
        return lines(filtered(LIST + " and h.id = ?5", new ConflictQuery(null, pair, null, null), today)
                        .setParameter(5, holder.value()))
                .stream()
                .findFirst();
    }

    static String place(ConflictLine line) {
        return line.holder().id() + "." + line.pair().id();
    }

    private Optional<String> nameOf(String holder) {
        List<?> found = em.createNativeQuery("select name from duty_holder where cast(id as text) = ?1")
                .setParameter(1, holder)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    private Query filtered(String sql, ConflictQuery query, LocalDate today) {
        return em.createNativeQuery(sql)
                .setParameter(1, today)
                .setParameter(2, query.unit() == null ? null : query.unit().toString())
                .setParameter(3, query.pair() == null ? null : query.pair().toString())
                .setParameter(
                        4, query.standing() == null ? null : query.standing().name());
    }

    private List<ConflictLine> lines(Query query) {
        Map<String, Unit> units = units();
        return rows(query).stream()
                .map(column -> new ConflictLine(
                        new HolderName(new HolderId((UUID) column[0]), (String) column[1], (String) column[2]),
                        RuleStore.pair(column, 3),
                        Stream.ofNullable((String) column[14])
                                .flatMap(joined -> Arrays.stream(joined.split(",", -1)))
                                .flatMap(id -> Optional.ofNullable(units.get(id)).stream())
                                .sorted(Comparator.comparing(Unit::code))
                                .toList(),
                        column[15] == null ? null : ((Date) column[15]).toLocalDate(),
                        column[16] == null ? null : new ExceptionId((UUID) column[16]),
                        AppointmentStore.read(column[17]),
                        AppointmentStore.read(column[18]),
                        column[19] == null ? null : number(column[19])))
                .toList();
    }

    /** How many there are, how many of them are excepted, and how many people have an open one. */
    record Totals(int conflicts, int excepted, int people) {}

    Totals totals(ConflictQuery query, LocalDate today) {
        Object[] column = rows(em.createNativeQuery(
                                "select count(*), count(c.until), count(distinct c.person) filter (where c.until is null) from"
                                        + " (select c.person, c.pair, max(" + EXCEPTED_UNTIL
                                        + ") as until from duty_conflict c where cast(?2 as uuid) is null or c.unit = cast(?2 as uuid)"
                                        + " group by c.person, c.pair) c")
                        .setParameter(1, today)
                        .setParameter(
                                2, query.unit() == null ? null : query.unit().toString()))
                .get(0);
        return new Totals(number(column[0]), number(column[1]), number(column[2]));
    }

    List<UnitTotal> perUnit(LocalDate today) {
        Map<String, Unit> units = units();
        return rows(em.createNativeQuery("select cast(c.unit as text), count(*), count(" + EXCEPTED_UNTIL
                                + ") from duty_conflict c group by c.unit")
                        .setParameter(1, today))
                .stream()
                .filter(column -> column[0] == null || units.containsKey((String) column[0]))
                .map(column -> new UnitTotal(
                        column[0] == null ? null : units.get((String) column[0]), number(column[1]), number(column[2])))
                .sorted(Comparator.comparing(UnitTotal::open).reversed().thenComparing(UnitTotal::code))
                .toList();
    }

    /** Keeps what the list with this number comes to, for the whole and for each unit. */
    void keepTotals(int list, LocalDate today) {
        em.createNativeQuery("insert into duty_list_total select ?2, null, count(*), count(until) from (select max("
                        + EXCEPTED_UNTIL + ") as until from duty_conflict c group by c.person, c.pair) c")
                .setParameter(1, today)
                .setParameter(2, list)
                .executeUpdate();
        em.createNativeQuery("insert into duty_list_total select ?2, c.unit, count(*), count(" + EXCEPTED_UNTIL
                        + ") from duty_conflict c where c.unit is not null group by c.unit")
                .setParameter(1, today)
                .setParameter(2, list)
                .executeUpdate();
    }

    /** What the latest lists came to, the oldest first. */
    List<TrendPoint> trend(ConflictQuery query, int most) {
        return rows(em.createNativeQuery(
                                "select * from (select l.number, l.as_of, coalesce(t.conflicts, 0), coalesce(t.excepted, 0) from duty_list l"
                                        + " left join duty_list_total t on t.list = l.number and t.unit is not distinct from cast(?1 as uuid)"
                                        + " order by l.number desc limit " + most + ") latest order by 1")
                        .setParameter(
                                1, query.unit() == null ? null : query.unit().toString()))
                .stream()
                .map(column -> new TrendPoint(((Date) column[1]).toLocalDate(), number(column[2]), number(column[3])))
                .toList();
    }

    Optional<ListState> latest() {
        return rows(
                        em.createNativeQuery(
                                "select number, as_of, holdings, people, left_out, at, author from duty_list order by number desc limit 1"))
                .stream()
                .map(column -> new ListState(
                        number(column[0]),
                        ((Date) column[1]).toLocalDate(),
                        number(column[2]),
                        number(column[3]),
                        number(column[4]),
                        InstantColumn.read(column[5]),
                        directory.nameOf(new PersonId((UUID) column[6]))))
                .findFirst();
    }

    private Map<String, Unit> units() {
        return directory.units().stream()
                .collect(Collectors.toMap(unit -> unit.id().toString(), Function.identity()));
    }

    private static int number(@Nullable Object column) {
        return column == null ? 0 : ((Number) column).intValue();
    }
}
