package nl.integrity.confidants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.PersonId;

/** Keeps what was told of gaps, and what the coordinator answered. It only adds. */
@ApplicationScoped
class GapStore {
    @PersistenceContext
    EntityManager em;

    /** What holds on this day or later, the latest first. */
    List<GapAnswer> answers(LocalDate today) {
        List<?> rows = em.createNativeQuery(
                        "select kind, subject, begins_on, ends_on, answer, reason, holds_until, at, author"
                                + " from confidant_gap_answer where holds_until >= ?1 order by at desc")
                .setParameter(1, today)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new GapAnswer(
                        new Gap(
                                GapKind.valueOf((String) column[0]),
                                (UUID) column[1],
                                ((Date) column[2]).toLocalDate(),
                                ((Date) column[3]).toLocalDate()),
                        Answer.valueOf((String) column[4]),
                        (String) column[5],
                        ((Date) column[6]).toLocalDate(),
                        InstantColumn.read(column[7]),
                        new PersonId((UUID) column[8])))
                .toList();
    }

    void answer(AnswerGap command, Instant at, PersonId by) {
        Gap gap = command.gap();
        em.createNativeQuery("insert into confidant_gap_answer values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, gap.kind().name())
                .setParameter(3, gap.subject())
                .setParameter(4, gap.from())
                .setParameter(5, gap.until())
                .setParameter(6, Objects.requireNonNull(command.answer()).name())
                .setParameter(7, command.why())
                .setParameter(8, Objects.requireNonNull(command.holdsUntil()))
                .setParameter(9, at.atOffset(ZoneOffset.UTC))
                .setParameter(10, by.value())
                .executeUpdate();
    }

    /** Whether nobody was told of this gap since it was last answered; from now on somebody was. */
    boolean isToTell(Gap gap, Instant at) {
        return em.createNativeQuery(
                                "insert into confidant_gap_told select ?1, ?2, cast(?3 as date), count(*), cast(?4 as timestamptz)"
                                        + " from confidant_gap_answer where kind = ?1 and subject = ?2 on conflict do nothing")
                        .setParameter(1, gap.kind().name())
                        .setParameter(2, gap.subject())
                        .setParameter(3, gap.from())
                        .setParameter(4, at.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    /** Whether nobody looked on this day; from now on somebody did. */
    boolean isToLook(LocalDate today) {
        return em.createNativeQuery("insert into confidant_watch values (?1) on conflict do nothing")
                        .setParameter(1, today)
                        .executeUpdate()
                == 1;
    }
}
