package nl.integrity.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps wrapped keys. */
@ApplicationScoped
class DossierKeyStore {
    @PersistenceContext
    EntityManager em;

    /** @return false when there was one already; nothing is changed then */
    boolean add(UUID dossier, String compartment, byte[] wrapped) {
        return em.createNativeQuery("insert into dossier_key values (?1, ?2, ?3) on conflict do nothing")
                        .setParameter(1, dossier)
                        .setParameter(2, compartment)
                        .setParameter(3, wrapped)
                        .executeUpdate()
                == 1;
    }

    /** The key that stands there from now on, whatever becomes of the caller's transaction: this one, or another's that was first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    byte[] establish(UUID dossier, String compartment, byte[] wrapped) {
        add(dossier, compartment, wrapped);
        return find(dossier, compartment).orElseThrow();
    }

    void destroyNotice(UUID report) {
        em.createNativeQuery("select cast(destroy_notice_key(?1) as text)")
                .setParameter(1, report)
                .getSingleResult();
    }

    Optional<byte[]> find(UUID dossier, String compartment) {
        List<?> rows = em.createNativeQuery("select wrapped from dossier_key where dossier = ?1 and compartment = ?2")
                .setParameter(1, dossier)
                .setParameter(2, compartment)
                .getResultList();
        return rows.stream().map(byte[].class::cast).findFirst();
    }
}
