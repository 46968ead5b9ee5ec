package nl.integrity.conversations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps on whose side of a case confidants are, as marks. */
@ApplicationScoped
class CaseConfidantStore {
    @PersistenceContext
    EntityManager em;

    Optional<CaseSide> side(UUID caseFile, byte[] confidant) {
        List<?> rows = em.createNativeQuery("select side from case_confidant where case_file = ?1 and confidant = ?2")
                .setParameter(1, caseFile)
                .setParameter(2, confidant)
                .getResultList();
        return rows.stream().findFirst().map(side -> CaseSide.valueOf((String) side));
    }

    void put(UUID caseFile, byte[] confidant, CaseSide side) {
        em.createNativeQuery("insert into case_confidant values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, caseFile)
                .setParameter(2, confidant)
                .setParameter(3, side.name())
                .executeUpdate();
    }

    void move(UUID caseFile, byte[] confidant, CaseSide side) {
        em.createNativeQuery("update case_confidant set side = ?3 where case_file = ?1 and confidant = ?2")
                .setParameter(1, caseFile)
                .setParameter(2, confidant)
                .setParameter(3, side.name())
                .executeUpdate();
    }
}
