package nl.integrity.measures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.NativeQuery;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** Keeps measures, their plans and their steps. It only adds: what holds is what was added last. */
@ApplicationScoped
class MeasureStore {
    private static final String AS_IT_STANDS = " from measure m"
            + " join lateral (select * from measure_step where measure = m.id order by number desc limit 1) s on true"
            + " join lateral (select * from measure_plan where measure = m.id order by number desc limit 1) p on true";
    private static final String KNOWN =
            "select m.id, m.number, m.kind, s.number, s.stage, s.until, p.id, p.owner, p.deputy, p.verifier, p.unit, p.due_on,"
                    + " p.check_months, p.repeat_months, p.euros, p.title, p.plan,"
                    + " (select coalesce(sum(cents), 0) from measure_spending where measure = m.id)" + AS_IT_STANDS;

    /** As {@link Known#dueOn}, with what has no such day behind everything else. */
    private static final String DUE =
            "coalesce(case when s.stage in ('RISK_ACCEPTED', 'VERIFIED', 'EFFECTIVE') then s.until else p.due_on end,"
                    + " date 'infinity')";

    @PersistenceContext
    EntityManager em;

    /**
     * A measure as it is kept.
     *
     * @param version how many steps there are
     * @param until the last day of an accepted risk, or the day of the next check; {@code null} for neither
     * @param cents what was spent on it
     */
    record Known(
            UUID id,
            int number,
            MeasureKind kind,
            int version,
            MeasureStage stage,
            @Nullable LocalDate until,
            Plan plan,
            long cents) {
        /** The day of what comes next; {@code null} when nothing does. */
        @Nullable
        LocalDate dueOn() {
            return stage == MeasureStage.RISK_ACCEPTED || stage.isVerified() ? until : plan.dueOn();
        }

        boolean isLate(LocalDate today) {
            LocalDate due = dueOn();
            return due != null && due.isBefore(today);
        }
    }

    /** As it was agreed. */
    record Plan(
            UUID id,
            PersonId owner,
            @Nullable PersonId deputy,
            PersonId verifier,
            UnitId unit,
            LocalDate dueOn,
            int checkMonths,
            @Nullable Integer repeatMonths,
            @Nullable Integer euros,
            Sealed title,
            Sealed text) {}

    /** A step as it is kept. */
    record Step(
            UUID id,
            int number,
            MeasureMove move,
            MeasureStage stage,
            @Nullable LocalDate until,
            Sealed note,
            Instant at,
            PersonId by) {}

    /** Something that was paid, as it is kept. */
    record Spent(UUID id, long cents, LocalDate on, Sealed what, Instant at, PersonId by) {}

    /** Something to be reached on the way, as it is kept. */
    record Milestone(UUID id, LocalDate dueOn, Sealed text, @Nullable Instant reachedAt) {}

    List<Known> all() {
        return known("");
    }

    /** Those with the first day to come before others, after one of them; at most so many. */
    List<Known> after(MeasurePlace place, int most) {
        return known(
                " where (" + DUE + ", m.number) > (cast(?1 as date), ?2) order by " + DUE + ", m.number limit ?3",
                place.day(),
                place.number(),
                most);
    }

    /** How many there are by where they stand, and how many of all are late. */
    record Totals(Map<MeasureStage, Integer> counts, int late) {}

    Totals totals(LocalDate today) {
        Map<MeasureStage, Integer> counts = new EnumMap<>(MeasureStage.class);
        int late = 0;
        for (Object[] column : rows(
                "select s.stage, count(*), count(*) filter (where " + DUE + " < ?1)" + AS_IT_STANDS
                        + " group by s.stage",
                today)) {
            counts.put(MeasureStage.valueOf((String) column[0]), ((Number) column[1]).intValue());
            late += ((Number) column[2]).intValue();
        }
        return new Totals(counts, late);
    }

    /** Those that somebody sees to or verifies, and those in these units. */
    List<Known> of(PersonId person, Collection<UnitId> units) {
        return known(
                " where ?1 in (p.owner, p.deputy, p.verifier) or p.unit = any(cast(string_to_array(?2, ',') as uuid[]))",
                person.value(),
                units.stream().map(UnitId::toString).collect(Collectors.joining(",")));
    }

    List<Known> forRecommendation(UUID recommendation) {
        return known(
                " where exists (select 1 from measure_for f where f.measure = m.id and f.recommendation = ?1) order by m.number",
                recommendation);
    }

    Optional<Known> find(int number) {
        return known(" where m.number = ?1", number).stream().findFirst();
    }

    private List<Known> known(String where, Object... parameters) {
        return rows(KNOWN + where, parameters).stream()
                .map(column -> new Known(
                        (UUID) column[0],
                        ((Number) column[1]).intValue(),
                        MeasureKind.valueOf((String) column[2]),
                        ((Number) column[3]).intValue(),
                        MeasureStage.valueOf((String) column[4]),
                        day(column[5]),
                        new Plan(
                                (UUID) column[6],
                                new PersonId((UUID) column[7]),
                                column[8] == null ? null : new PersonId((UUID) column[8]),
                                new PersonId((UUID) column[9]),
                                new UnitId((UUID) column[10]),
                                ((Date) column[11]).toLocalDate(),
                                ((Number) column[12]).intValue(),
                                column[13] == null ? null : ((Number) column[13]).intValue(),
                                column[14] == null ? null : ((Number) column[14]).intValue(),
                                new Sealed((byte[]) column[15]),
                                new Sealed((byte[]) column[16])),
                        ((Number) column[17]).longValue()))
                .toList();
    }

    /** The latest first. */
    List<Step> steps(UUID measure) {
        return rows(
                        "select id, number, move, stage, until, note, at, author from measure_step where measure = ?1"
                                + " order by number desc",
                        measure)
                .stream()
                .map(column -> new Step(
                        (UUID) column[0],
                        ((Number) column[1]).intValue(),
                        MeasureMove.valueOf((String) column[2]),
                        MeasureStage.valueOf((String) column[3]),
                        day(column[4]),
                        new Sealed((byte[]) column[5]),
                        InstantColumn.read(column[6]),
                        new PersonId((UUID) column[7])))
                .toList();
    }

    /** By day. */
    List<Milestone> milestones(UUID measure) {
        return rows(
                        "select s.id, s.due_on, s.milestone, r.at from measure_milestone s left join milestone_reached r"
                                + " on r.milestone = s.id where s.measure = ?1 order by s.due_on, s.at, s.id",
                        measure)
                .stream()
                .map(column -> new Milestone(
                        (UUID) column[0],
                        ((Date) column[1]).toLocalDate(),
                        new Sealed((byte[]) column[2]),
                        column[3] == null ? null : InstantColumn.read(column[3])))
                .toList();
    }

    /** The latest day first. */
    List<Spent> spending(UUID measure) {
        return rows(
                        "select id, cents, spent_on, what, at, author from measure_spending where measure = ?1"
                                + " order by spent_on desc, at desc, id",
                        measure)
                .stream()
                .map(column -> new Spent(
                        (UUID) column[0],
                        ((Number) column[1]).longValue(),
                        ((Date) column[2]).toLocalDate(),
                        new Sealed((byte[]) column[3]),
                        InstantColumn.read(column[4]),
                        new PersonId((UUID) column[5])))
                .toList();
    }

    /** What was spent on a measure so far; until the end of the transaction nobody else adds to it. */
    long spentFor(UUID measure) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "spending " + measure)
                .getResultList();
        return ((Number) em.createNativeQuery("select coalesce(sum(cents), 0) from measure_spending where measure = ?1")
                        .setParameter(1, measure)
                        .getSingleResult())
                .longValue();
    }

    void spend(UUID measure, Spent spent) {
        change(
                "insert into measure_spending values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                spent.id(),
                measure,
                spent.cents(),
                spent.on(),
                spent.what().bytes(),
                utc(spent.at()),
                spent.by().value());
    }

    /** @return its number */
    int add(UUID id, MeasureKind kind, Instant at, PersonId by) {
        int number = ((Number) em.createNativeQuery("select cast(nextval('measure_number') as integer)")
                        .getSingleResult())
                .intValue();
        change("insert into measure values (?1, ?2, ?3, ?4, ?5)", id, number, kind.name(), utc(at), by.value());
        return number;
    }

    void addFor(UUID measure, UUID recommendation, Instant at, PersonId by) {
        change(
                "insert into measure_for values (?1, ?2, ?3, ?4) on conflict do nothing",
                measure,
                recommendation,
                utc(at),
                by.value());
    }

    /** @return false when there is such a step already */
    boolean step(UUID measure, Step step) {
        return change(
                        "insert into measure_step values (?1, ?2, ?3, ?4, ?5, cast(?6 as date), ?7, ?8, ?9) on conflict do nothing",
                        step.id(),
                        measure,
                        step.number(),
                        step.move().name(),
                        step.stage().name(),
                        Objects.toString(step.until(), null),
                        step.note().bytes(),
                        utc(step.at()),
                        step.by().value())
                == 1;
    }

    void plan(UUID measure, int number, Plan plan) {
        change(
                "insert into measure_plan values (?1, ?2, ?3, ?4, cast(?5 as uuid), ?6, ?7, ?8, ?9, cast(?10 as integer),"
                        + " cast(?11 as integer), ?12, ?13)",
                plan.id(),
                measure,
                number,
                plan.owner().value(),
                Objects.toString(plan.deputy(), null),
                plan.verifier().value(),
                plan.unit().value(),
                plan.dueOn(),
                plan.checkMonths(),
                Objects.toString(plan.repeatMonths(), null),
                Objects.toString(plan.euros(), null),
                plan.title().bytes(),
                plan.text().bytes());
    }

    void milestone(UUID measure, Milestone milestone, Instant at, PersonId by) {
        change(
                "insert into measure_milestone values (?1, ?2, ?3, ?4, ?5, ?6)",
                milestone.id(),
                measure,
                milestone.dueOn(),
                milestone.text().bytes(),
                utc(at),
                by.value());
    }

    /** @return false when it was reached before, or there is none such of this measure */
    boolean reach(UUID measure, UUID milestone, Instant at, PersonId by) {
        return change(
                        "insert into milestone_reached select id, cast(?3 as timestamptz), ?4 from measure_milestone"
                                + " where id = ?2 and measure = ?1 on conflict do nothing",
                        measure,
                        milestone,
                        utc(at),
                        by.value())
                == 1;
    }

    /** Whether nobody was told of this; from now on somebody was. */
    boolean isToTell(UUID measure, String what, LocalDate dueOn, Instant at) {
        return change(
                        "insert into measure_told values (?1, ?2, ?3, ?4) on conflict do nothing",
                        measure,
                        what,
                        dueOn,
                        utc(at))
                == 1;
    }

    private List<Object[]> rows(String query, Object... parameters) {
        return NativeQuery.rows(NativeQuery.with(em.createNativeQuery(query), parameters));
    }

    private int change(String statement, @Nullable Object... parameters) {
        return NativeQuery.with(em.createNativeQuery(statement), parameters).executeUpdate();
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
