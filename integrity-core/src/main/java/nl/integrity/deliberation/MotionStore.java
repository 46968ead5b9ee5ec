package nl.integrity.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
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

/** Keeps what was proposed, how people voted on it, and what came of it. */
@ApplicationScoped
class MotionStore {
    private static final String MOTION = "select t.id, t.item, t.kind, t.proposed_at, t.proposed_by, t.content,"
            + " t.concluded_at, t.outcome, t.result from motion t join agenda_item i on i.id = t.item where ";

    @PersistenceContext
    EntityManager em;

    /** A motion, sealed. */
    record StoredMotion(
            MotionId id,
            ItemId item,
            MotionKind kind,
            Instant at,
            PersonId person,
            Sealed content,
            @Nullable Instant concludedAt,
            @Nullable Outcome outcome,
            @Nullable Sealed result) {
        @Override
        public String toString() {
            return "StoredMotion " + id;
        }
    }

    /** How somebody voted, sealed. */
    record StoredVote(UUID id, PersonId person, Sealed content) {
        @Override
        public String toString() {
            return "StoredVote " + id;
        }
    }

    void propose(StoredMotion motion) {
        em.createNativeQuery("insert into motion (id, item, kind, proposed_at, proposed_by, content)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, motion.id().value())
                .setParameter(2, motion.item().value())
                .setParameter(3, motion.kind().name())
                .setParameter(4, motion.at().atOffset(ZoneOffset.UTC))
                .setParameter(5, motion.person().value())
                .setParameter(6, motion.content().bytes())
                .executeUpdate();
    }

    /** All about a case, the first first. */
    List<StoredMotion> of(CaseInHand hand) {
        return motions(em.createNativeQuery(MOTION + "i.case_file = ?1 order by t.proposed_at")
                .setParameter(1, hand.dossierId()));
    }

    Optional<StoredMotion> find(CaseInHand hand, MotionId id) {
        return motions(em.createNativeQuery(MOTION + "i.case_file = ?1 and t.id = ?2")
                        .setParameter(1, hand.dossierId())
                        .setParameter(2, id.value()))
                .stream()
                .findFirst();
    }

    /** Nobody votes, and nothing comes of it, while somebody else is at it. */
    void lock(MotionId motion) {
        em.createNativeQuery("select id from motion where id = ?1 for update")
                .setParameter(1, motion.value())
                .getResultList();
    }

    void vote(MotionId motion, StoredVote vote, Instant at) {
        em.createNativeQuery("insert into vote values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, vote.id())
                .setParameter(2, motion.value())
                .setParameter(3, vote.person().value())
                .setParameter(4, at.atOffset(ZoneOffset.UTC))
                .setParameter(5, vote.content().bytes())
                .executeUpdate();
    }

    /** The last of each person. */
    List<StoredVote> votes(MotionId motion) {
        List<?> rows = em.createNativeQuery("select distinct on (person) id, person, content from vote"
                        + " where motion = ?1 order by person, at desc")
                .setParameter(1, motion.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new StoredVote(
                        (UUID) column[0], new PersonId((UUID) column[1]), new Sealed((byte[]) column[2])))
                .toList();
    }

    /** @param result {@code null} when it was not voted on */
    void conclude(MotionId motion, Outcome outcome, @Nullable Sealed result, PersonId by, Instant at) {
        em.createNativeQuery("update motion set concluded_at = ?2, concluded_by = ?3, outcome = ?4,"
                        + " result = cast(?5 as bytea) where id = ?1")
                .setParameter(1, motion.value())
                .setParameter(2, at.atOffset(ZoneOffset.UTC))
                .setParameter(3, by.value())
                .setParameter(4, outcome.name())
                .setParameter(5, result == null ? null : result.bytes())
                .executeUpdate();
    }

    private static List<StoredMotion> motions(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new StoredMotion(
                        new MotionId((UUID) column[0]),
                        new ItemId((UUID) column[1]),
                        MotionKind.valueOf((String) column[2]),
                        InstantColumn.read(column[3]),
                        new PersonId((UUID) column[4]),
                        new Sealed((byte[]) column[5]),
                        column[6] == null ? null : InstantColumn.read(column[6]),
                        column[7] == null ? null : Outcome.valueOf((String) column[7]),
                        column[8] == null ? null : new Sealed((byte[]) column[8])))
                .toList();
    }
}
