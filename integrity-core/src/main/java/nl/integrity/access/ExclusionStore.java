package nl.integrity.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Keeps who is excluded from which dossier. */
@ApplicationScoped
class ExclusionStore {
    @PersistenceContext
    EntityManager em;

    void add(UUID dossier, byte[] person) {
        em.createNativeQuery("insert into exclusion values (?1, ?2) on conflict do nothing")
                .setParameter(1, dossier)
                .setParameter(2, person)
                .executeUpdate();
    }

    boolean contains(UUID dossier, byte[] person) {
        return !em.createNativeQuery("select 1 from exclusion where dossier = ?1 and person = ?2")
                .setParameter(1, dossier)
                .setParameter(2, person)
                .getResultList()
                .isEmpty();
    }
}
