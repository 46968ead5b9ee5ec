package nl.integrity.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.integrity.cases.CaseInHand;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** Keeps what those said whom a case is about, and what became of the committee's advice. */
@ApplicationScoped
class AdviceStore {
    @PersistenceContext
    EntityManager em;

    /**
     * How those were heard whom a case is about, sealed.
     *
     * @param comments {@code null} while they can still react
     */
    record StoredHearing(UUID id, LocalDate dueOn, Sealed draft, @Nullable Sealed comments) {}

    /**
     * An advice that lies before somebody.
     *
     * @param response {@code null} while they think of it
     */
    record StoredAdvice(
            UUID id,
            MotionId motion,
            PersonId person,
            Instant sentAt,
            @Nullable Instant answeredAt,
            @Nullable Response response,
            @Nullable Sealed reasons) {}

    void begin(CaseInHand hand, StoredHearing hearing, PersonId by, Instant at) {
        em.createNativeQuery("insert into hearing (id, case_file, round, begun_at, begun_by, due_on, draft)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, hearing.id())
                .setParameter(2, hand.dossierId())
                .setParameter(3, hand.round())
                .setParameter(4, at.atOffset(ZoneOffset.UTC))
                .setParameter(5, by.value())
                .setParameter(6, hearing.dueOn())
                .setParameter(7, hearing.draft().bytes())
                .executeUpdate();
    }

    /** @return false when somebody wrote down before what they said */
    boolean end(StoredHearing hearing, Sealed comments, PersonId by, Instant at) {
        return em.createNativeQuery("update hearing set ended_at = ?2, ended_by = ?3, comments = ?4"
                                + " where id = ?1 and ended_at is null")
                        .setParameter(1, hearing.id())
                        .setParameter(2, at.atOffset(ZoneOffset.UTC))
                        .setParameter(3, by.value())
                        .setParameter(4, comments.bytes())
                        .executeUpdate()
                == 1;
    }

    Optional<StoredHearing> hearing(CaseInHand hand) {
        return rows("select id, due_on, draft, comments from hearing where case_file = ?1 and round = ?2", hand)
                .map(column -> new StoredHearing(
                        (UUID) column[0],
                        ((Date) column[1]).toLocalDate(),
                        new Sealed((byte[]) column[2]),
                        column[3] == null ? null : new Sealed((byte[]) column[3])))
                .findFirst();
    }

    /** Whether they reacted, or let the term for it pass. */
    boolean isHeard(CaseInHand hand) {
        return hearing(hand).filter(hearing -> hearing.comments() != null).isPresent();
    }

    void give(CaseInHand hand, StoredAdvice advice, PersonId by) {
        em.createNativeQuery("insert into advice (id, case_file, round, motion, person, sent_at, sent_by)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, advice.id())
                .setParameter(2, hand.dossierId())
                .setParameter(3, hand.round())
                .setParameter(4, advice.motion().value())
                .setParameter(5, advice.person().value())
                .setParameter(6, advice.sentAt().atOffset(ZoneOffset.UTC))
                .setParameter(7, by.value())
                .executeUpdate();
    }

    /** The advice as it lies before somebody, this time. */
    Optional<StoredAdvice> advice(CaseInHand hand) {
        return rows(
                        "select id, motion, person, sent_at, answered_at, response, reasons from advice"
                                + " where case_file = ?1 and round = ?2 and withdrawn_at is null",
                        hand)
                .map(column -> new StoredAdvice(
                        (UUID) column[0],
                        new MotionId((UUID) column[1]),
                        new PersonId((UUID) column[2]),
                        InstantColumn.read(column[3]),
                        column[4] == null ? null : InstantColumn.read(column[4]),
                        column[5] == null ? null : Response.valueOf((String) column[5]),
                        column[6] == null ? null : new Sealed((byte[]) column[6])))
                .findFirst();
    }

    void withdraw(StoredAdvice advice, Instant at) {
        em.createNativeQuery("update advice set withdrawn_at = ?2 where id = ?1")
                .setParameter(1, advice.id())
                .setParameter(2, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    void answer(StoredAdvice advice, Response response, Sealed reasons, Instant at) {
        em.createNativeQuery("update advice set answered_at = ?2, response = ?3, reasons = ?4 where id = ?1")
                .setParameter(1, advice.id())
                .setParameter(2, at.atOffset(ZoneOffset.UTC))
                .setParameter(3, response.name())
                .setParameter(4, reasons.bytes())
                .executeUpdate();
    }

    private Stream<Object[]> rows(String sql, CaseInHand hand) {
        List<?> rows = em.createNativeQuery(sql)
                .setParameter(1, hand.dossierId())
                .setParameter(2, hand.round())
                .getResultList();
        return rows.stream().map(Object[].class::cast);
    }
}
