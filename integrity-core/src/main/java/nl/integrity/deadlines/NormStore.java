package nl.integrity.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.Period;

/** Reads our norms; nothing here writes them. */
@ApplicationScoped
class NormStore {
    @PersistenceContext
    EntityManager em;

    Period length(Norm norm, LocalDate day) {
        return Period.parse((String) em.createNativeQuery("select length from norm where name = ?1 and valid_from <= ?2"
                        + " and (valid_until is null or valid_until > ?2)")
                .setParameter(1, norm.name())
                .setParameter(2, day)
                .getSingleResult());
    }
}
