package nl.integrity.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    /** Those of these dossiers that there are. */
    Map<UUID, byte[]> findAll(Set<UUID> dossiers, String compartment) {
        String places = IntStream.range(0, dossiers.size())
                .mapToObj(at -> "?" + (at + 2))
                .collect(Collectors.joining(", "));
        Query query = em.createNativeQuery(
                        "select dossier, wrapped from dossier_key where compartment = ?1 and dossier in (" + places
                                + ")")
                .setParameter(1, compartment);
        int place = 2;
        for (UUID dossier : dossiers) {
            query.setParameter(place++, dossier);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(column -> (UUID) column[0], column ->
                (byte[]) column[1]));
    }

    Optional<byte[]> find(UUID dossier, String compartment) {
        List<?> rows = em.createNativeQuery("select wrapped from dossier_key where dossier = ?1 and compartment = ?2")
                .setParameter(1, dossier)
                .setParameter(2, compartment)
                .getResultList();
        return rows.stream().map(byte[].class::cast).findFirst();
    }
}
