package nl.integrity.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;

/** Keeps everybody's own filters. */
@ApplicationScoped
class FilterStore {
    @PersistenceContext
    EntityManager em;

    /** The same person in another window waits until this is done. */
    void hold(PersonId owner) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 21)) as text)")
                .setParameter(1, owner.toString())
                .getSingleResult();
    }

    /** How many somebody has under other names. */
    long others(PersonId owner, String mark) {
        return ((Number) em.createNativeQuery("select count(*) from saved_filter where person = ?1 and mark <> ?2")
                        .setParameter(1, owner.value())
                        .setParameter(2, mark)
                        .getSingleResult())
                .longValue();
    }

    void put(PersonId owner, UUID row, String mark, Sealed name, String address) {
        em.createNativeQuery("insert into saved_filter values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, row)
                .setParameter(2, owner.value())
                .setParameter(3, mark)
                .setParameter(4, name.bytes())
                .setParameter(5, address)
                .executeUpdate();
    }

    void remove(PersonId owner, String mark) {
        em.createNativeQuery("delete from saved_filter where person = ?1 and mark = ?2")
                .setParameter(1, owner.value())
                .setParameter(2, mark)
                .executeUpdate();
    }

    void remove(PersonId owner, UUID row) {
        em.createNativeQuery("delete from saved_filter where person = ?1 and id = ?2")
                .setParameter(1, owner.value())
                .setParameter(2, row)
                .executeUpdate();
    }
}
