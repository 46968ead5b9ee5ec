package nl.integrity.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.cases.CaseInHand;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** Keeps what assessors found and what was decided. */
@ApplicationScoped
class TriageStore {
    @PersistenceContext
    EntityManager em;

    /** What one person found, sealed. */
    record StoredAssessment(UUID id, PersonId person, Instant at, Sealed content) {
        @Override
        public String toString() {
            return "StoredAssessment " + id;
        }
    }

    /** What was decided, sealed. */
    record StoredDecision(
            UUID id,
            PersonId person,
            Instant at,
            Sealed content,
            @Nullable PersonId answeredBy,
            @Nullable Boolean agreed) {
        @Override
        public String toString() {
            return "StoredDecision " + id;
        }
    }

    void add(CaseInHand hand, StoredAssessment assessment) {
        em.createNativeQuery("insert into triage_assessment values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, assessment.id())
                .setParameter(2, hand.dossierId())
                .setParameter(3, hand.round())
                .setParameter(4, assessment.person().value())
                .setParameter(5, assessment.at().atOffset(ZoneOffset.UTC))
                .setParameter(6, assessment.content().bytes())
                .executeUpdate();
    }

    /** The last of each person, this time. */
    List<StoredAssessment> assessments(CaseInHand hand) {
        List<?> rows = em.createNativeQuery("select distinct on (person) id, person, at, content from triage_assessment"
                        + " where case_file = ?1 and round = ?2 order by person, at desc")
                .setParameter(1, hand.dossierId())
                .setParameter(2, hand.round())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new StoredAssessment(
                        (UUID) column[0],
                        new PersonId((UUID) column[1]),
                        InstantColumn.read(column[2]),
                        new Sealed((byte[]) column[3])))
                .toList();
    }

    /** @return false when one stands, or waits for a second person */
    boolean add(CaseInHand hand, StoredDecision decision) {
        return em.createNativeQuery(
                                "insert into triage_decision values (?1, ?2, ?3, ?4, ?5, ?6, null, null, cast(?7 as boolean))"
                                        + " on conflict do nothing")
                        .setParameter(1, decision.id())
                        .setParameter(2, hand.dossierId())
                        .setParameter(3, hand.round())
                        .setParameter(4, decision.person().value())
                        .setParameter(5, decision.at().atOffset(ZoneOffset.UTC))
                        .setParameter(6, decision.content().bytes())
                        .setParameter(
                                7,
                                decision.agreed() == null
                                        ? null
                                        : decision.agreed().toString())
                        .executeUpdate()
                == 1;
    }

    /** The one that stands or waits, this time. */
    Optional<StoredDecision> decision(CaseInHand hand) {
        List<?> rows = em.createNativeQuery("select id, person, at, content, answered_by, agreed from triage_decision"
                        + " where case_file = ?1 and round = ?2 and agreed is distinct from false")
                .setParameter(1, hand.dossierId())
                .setParameter(2, hand.round())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new StoredDecision(
                        (UUID) column[0],
                        new PersonId((UUID) column[1]),
                        InstantColumn.read(column[2]),
                        new Sealed((byte[]) column[3]),
                        column[4] == null ? null : new PersonId((UUID) column[4]),
                        (Boolean) column[5]))
                .findFirst();
    }

    /** @return false when somebody else answered first */
    boolean answer(UUID decision, PersonId by, Instant at, boolean agreed) {
        return em.createNativeQuery("update triage_decision set answered_by = ?2, answered_at = ?3, agreed = ?4"
                                + " where id = ?1 and agreed is null")
                        .setParameter(1, decision)
                        .setParameter(2, by.value())
                        .setParameter(3, at.atOffset(ZoneOffset.UTC))
                        .setParameter(4, agreed)
                        .executeUpdate()
                == 1;
    }
}
