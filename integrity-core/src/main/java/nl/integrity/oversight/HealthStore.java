package nl.integrity.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

/** Asks the database whether it is there. */
@ApplicationScoped
class HealthStore {
    @PersistenceContext
    EntityManager em;

    boolean answers() {
        try {
            return em.createNativeQuery("select 1").getSingleResult() != null;
        } catch (PersistenceException e) {
            return false;
        }
    }
}
