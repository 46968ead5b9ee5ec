package nl.integrity.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the clocks of dossiers, and the terms of the law. */
@ApplicationScoped
class DeadlineStore {
    @PersistenceContext
    EntityManager em;

    StatutoryTerms terms() {
        List<?> rows = em.createNativeQuery("select kind, valid_from, valid_until, length from term")
                .getResultList();
        return new StatutoryTerms(rows.stream()
                .map(Object[].class::cast)
                .map(column -> new Term(
                        DeadlineKind.valueOf((String) column[0]),
                        ((Date) column[1]).toLocalDate(),
                        day(column[2]),
                        Period.parse((String) column[3])))
                .toList());
    }

    /** Sets a clock of the law: starts it, or moves and stops the one that runs. */
    void put(UUID dossier, Deadline deadline) {
        RunningTerm term = deadline.kind().term(deadline.startedOn(), deadline.dueOn());
        put(dossier, deadline.kind().name(), term, deadline.metOn());
    }

    /** Sets any clock. The watch looks at it the next time that it looks. */
    void put(UUID dossier, String kind, RunningTerm term, @Nullable LocalDate metOn) {
        em.createNativeQuery(
                        "insert into deadline (dossier, kind, started_on, due_on, met_on, soon_days, late_days)"
                                + " values (?1, ?2, ?3, ?4, cast(?5 as date), ?6, ?7) on conflict (dossier, kind) do update set"
                                + " started_on = excluded.started_on, due_on = excluded.due_on, met_on = excluded.met_on, look_on = default")
                .setParameter(1, dossier)
                .setParameter(2, kind)
                .setParameter(3, term.startedOn())
                .setParameter(4, term.dueOn())
                .setParameter(5, metOn == null ? null : metOn.toString())
                .setParameter(6, term.soonDays())
                .setParameter(7, term.lateDays())
                .executeUpdate();
    }

    /** Stops what runs of a dossier. */
    void met(UUID dossier, LocalDate day) {
        em.createNativeQuery("update deadline set met_on = ?2 where dossier = ?1 and met_on is null")
                .setParameter(1, dossier)
                .setParameter(2, day)
                .executeUpdate();
    }

    List<Deadline> of(UUID dossier) {
        return ofEach(List.of(dossier)).getOrDefault(dossier, List.of());
    }

    Map<UUID, List<Deadline>> ofEach(Collection<UUID> dossiers) {
        List<?> rows = em.createNativeQuery("select kind, started_on, due_on, met_on, dossier from deadline"
                        + " where dossier = any(cast(string_to_array(?1, ',') as uuid[]))")
                .setParameter(1, dossiers.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        column -> (UUID) column[4],
                        Collectors.mapping(DeadlineStore::deadline, Collectors.toUnmodifiableList())));
    }

    private static Deadline deadline(Object[] column) {
        return new Deadline(
                DeadlineKind.valueOf((String) column[0]),
                ((Date) column[1]).toLocalDate(),
                ((Date) column[2]).toLocalDate(),
                day(column[3]));
    }

    /**
     * Which clock, and where it stands in the order in which the watch passes them.
     *
     * @param lookOn a day as PostgreSQL writes it: it knows one before all others
     */
    record Place(String lookOn, UUID id, UUID dossier, String kind) {
        static final Place FIRST = new Place("-infinity", new UUID(0, 0), new UUID(0, 0), "");
    }

    /**
     * A clock in hand.
     *
     * @param told how many of its alarms were told, or were passed over because there was more to say
     */
    record Watched(RunningTerm term, int told) {}

    List<Place> toLookAt(LocalDate today, Place after, int size) {
        List<?> rows = em.createNativeQuery("select cast(d.look_on as text), d.id, d.dossier, d.kind from deadline d"
                        + " where d.met_on is null and d.look_on <= ?1 and (d.look_on, d.id) > (cast(?2 as date), ?3)"
                        + " order by d.look_on, d.id limit ?4")
                .setParameter(1, today)
                .setParameter(2, after.lookOn())
                .setParameter(3, after.id())
                .setParameter(4, size)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new Place((String) column[0], (UUID) column[1], (UUID) column[2], (String) column[3]))
                .toList();
    }

    /** Until the end of the transaction nobody else tells of it, and nobody stops it. Empty when there is no need to look, or others do. */
    Optional<Watched> lock(Place clock, LocalDate today) {
        List<?> rows = em.createNativeQuery("select started_on, due_on, soon_days, late_days,"
                        + " (select coalesce(max(number), 0) from deadline_alarm a where a.dossier = d.dossier and a.kind = d.kind)"
                        + " from deadline d where dossier = ?1 and kind = ?2 and met_on is null and look_on <= ?3"
                        + " for update skip locked")
                .setParameter(1, clock.dossier())
                .setParameter(2, clock.kind())
                .setParameter(3, today)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new Watched(
                        new RunningTerm(
                                ((Date) column[0]).toLocalDate(),
                                ((Date) column[1]).toLocalDate(),
                                ((Number) column[2]).intValue(),
                                ((Number) column[3]).intValue()),
                        ((Number) column[4]).intValue()))
                .findFirst();
    }

    void lookAgain(Place clock, LocalDate day) {
        em.createNativeQuery("update deadline set look_on = ?3 where dossier = ?1 and kind = ?2")
                .setParameter(1, clock.dossier())
                .setParameter(2, clock.kind())
                .setParameter(3, day)
                .executeUpdate();
    }

    /** @return false when it was told already */
    boolean told(Place clock, int number, Instant at) {
        return em.createNativeQuery("insert into deadline_alarm values (?1, ?2, ?3, ?4) on conflict do nothing")
                        .setParameter(1, clock.dossier())
                        .setParameter(2, clock.kind())
                        .setParameter(3, number)
                        .setParameter(4, at.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }
}
