package nl.integrity.cases;

import static nl.integrity.shared.NativeQuery.with;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Keeps what people said about their interest in a case, and to whom a case was offered. */
@ApplicationScoped
class CasePeopleStore {
    @PersistenceContext
    EntityManager em;

    /** Whether somebody said to have no interest in the case; who never said anything did not. */
    boolean hasNoInterest(PersonId person, CaseFile file) {
        List<?> latest = em.createNativeQuery(
                        "select interest from case_interest where case_file = ?1 and person = ?2 order by at desc limit 1")
                .setParameter(1, file.id())
                .setParameter(2, person.value())
                .getResultList();
        return latest.contains(Interest.NONE.name());
    }

    void declare(CaseFile file, PersonId person, Interest interest, Instant at) {
        em.createNativeQuery("insert into case_interest values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, file.id())
                .setParameter(3, person.value())
                .setParameter(4, at.atOffset(ZoneOffset.UTC))
                .setParameter(5, interest.name())
                .executeUpdate();
    }

    /** Those who have this part in the case, this time. */
    List<PersonId> having(CasePart part, CaseFile file) {
        return people(part, file, "round = ?2 and until is null");
    }

    /** Those who assessed it an earlier time. */
    List<PersonId> earlierAssessors(CaseFile file) {
        return people(CasePart.ASSESSOR, file, "round < ?2");
    }

    /** Those who investigate it, this time, and to whom it is open today. */
    List<PersonId> investigating(CaseFile file, LocalDate today) {
        return people(CasePart.INVESTIGATOR, file, "round = ?2 and until is null and last_day >= ?4", today);
    }

    private List<PersonId> people(CasePart part, CaseFile file, String which, Object... more) {
        Query query = em.createNativeQuery(
                "select person from case_part where case_file = ?1 and part = ?3 and " + which + " order by at");
        List<?> rows = with(
                        query,
                        Stream.concat(Stream.of(file.id(), file.round(), part.name()), Stream.of(more))
                                .toArray())
                .getResultList();
        return rows.stream().map(person -> new PersonId((UUID) person)).toList();
    }

    /** Everybody who has a part in the case. */
    List<PersonId> takingPart(CaseFile file) {
        List<?> rows = em.createNativeQuery(
                        "select distinct person from case_part where case_file = ?1 and until is null")
                .setParameter(1, file.id())
                .getResultList();
        return rows.stream().map(person -> new PersonId((UUID) person)).toList();
    }

    /** @param lastDay after which it ends by itself; {@code null} for never */
    void give(CasePart part, CaseFile file, PersonId person, @Nullable LocalDate lastDay, PersonId by, Instant at) {
        with(
                        em.createNativeQuery(
                                "insert into case_part (case_file, round, person, part, at, by_person, last_day)"
                                        + " values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as date))"
                                        + " on conflict (case_file, round, person, part) do update set until = null, last_day = excluded.last_day"),
                        file.id(),
                        file.round(),
                        person.value(),
                        part.name(),
                        at.atOffset(ZoneOffset.UTC),
                        by.value(),
                        lastDay)
                .executeUpdate();
    }

    /** Somebody has no part in the case any more. */
    void release(CaseFile file, PersonId person, Instant at) {
        em.createNativeQuery("update case_part set until = ?3 where case_file = ?1 and person = ?2 and until is null")
                .setParameter(1, file.id())
                .setParameter(2, person.value())
                .setParameter(3, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** @return false when it was offered to somebody already, who has not answered */
    boolean offer(CaseFile file, PersonId by, PersonId to, Instant at) {
        return em.createNativeQuery(
                                "insert into case_handover values (?1, ?2, ?3, ?4, ?5, null, null) on conflict do nothing")
                        .setParameter(1, UUID.randomUUID())
                        .setParameter(2, file.id())
                        .setParameter(3, by.value())
                        .setParameter(4, to.value())
                        .setParameter(5, at.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    /** To whom the case is offered; empty when to nobody. */
    Optional<PersonId> offeredTo(CaseFile file) {
        List<?> rows = em.createNativeQuery(
                        "select offered_to from case_handover where case_file = ?1 and answered_at is null")
                .setParameter(1, file.id())
                .getResultList();
        return rows.stream().findFirst().map(person -> new PersonId((UUID) person));
    }

    void answered(CaseFile file, boolean accepted, Instant at) {
        em.createNativeQuery(
                        "update case_handover set answered_at = ?2, accepted = ?3 where case_file = ?1 and answered_at is null")
                .setParameter(1, file.id())
                .setParameter(2, at.atOffset(ZoneOffset.UTC))
                .setParameter(3, accepted)
                .executeUpdate();
    }
}
