package nl.integrity.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
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

    /** Sets a clock: starts it, or moves and stops the one that runs. */
    void put(UUID dossier, Deadline deadline) {
        em.createNativeQuery(
                        "insert into deadline values (?1, ?2, ?3, ?4, cast(?5 as date)) on conflict (dossier, kind)"
                                + " do update set started_on = excluded.started_on, due_on = excluded.due_on, met_on = excluded.met_on")
                .setParameter(1, dossier)
                .setParameter(2, deadline.kind().name())
                .setParameter(3, deadline.startedOn())
                .setParameter(4, deadline.dueOn())
                .setParameter(
                        5, deadline.metOn() == null ? null : deadline.metOn().toString())
                .executeUpdate();
    }

    List<Deadline> of(UUID dossier) {
        List<?> rows = em.createNativeQuery("select kind, started_on, due_on, met_on from deadline where dossier = ?1")
                .setParameter(1, dossier)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new Deadline(
                        DeadlineKind.valueOf((String) column[0]),
                        ((Date) column[1]).toLocalDate(),
                        ((Date) column[2]).toLocalDate(),
                        day(column[3])))
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }
}
