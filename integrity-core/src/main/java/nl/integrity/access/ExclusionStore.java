package nl.integrity.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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

    /** Everybody who is, as they are kept. */
    List<byte[]> excluded(UUID dossier) {
        List<?> rows = em.createNativeQuery("select person from exclusion where dossier = ?1")
                .setParameter(1, dossier)
                .getResultList();
        return rows.stream().map(byte[].class::cast).toList();
    }

    /** Who is excluded from one dossier, and whom it names, another has too. */
    void copy(UUID from, UUID to) {
        for (String copy : List.of(
                "insert into exclusion select cast(?2 as uuid), person from exclusion where dossier = ?1 on conflict do nothing",
                "insert into named_mark select cast(?2 as uuid), mark from named_mark where dossier = ?1 on conflict do nothing")) {
            em.createNativeQuery(copy).setParameter(1, from).setParameter(2, to).executeUpdate();
        }
    }

    void named(UUID dossier, byte[] mark) {
        em.createNativeQuery("insert into named_mark values (?1, ?2) on conflict do nothing")
                .setParameter(1, dossier)
                .setParameter(2, mark)
                .executeUpdate();
    }

    void goesBy(byte[] person, byte[] mark) {
        em.createNativeQuery("insert into staff_mark values (?1, ?2) on conflict do nothing")
                .setParameter(1, person)
                .setParameter(2, mark)
                .executeUpdate();
    }

    /** Names are looked up both ways; who comes to the desk waits for who is naming, so that neither misses the other. */
    void lockNames(boolean whileComingIn) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock" + (whileComingIn ? "" : "_shared") + "(7201) as text)")
                .getSingleResult();
    }

    void excludeWhoeverIsNamed(UUID dossier) {
        em.createNativeQuery("insert into exclusion select distinct n.dossier, s.person from named_mark n"
                        + " join staff_mark s on s.mark = n.mark where n.dossier = ?1 on conflict do nothing")
                .setParameter(1, dossier)
                .executeUpdate();
    }

    void excludeFromWhatNames(byte[] person) {
        em.createNativeQuery("insert into exclusion select distinct n.dossier, s.person from staff_mark s"
                        + " join named_mark n on n.mark = s.mark where s.person = ?1 on conflict do nothing")
                .setParameter(1, person)
                .executeUpdate();
    }
}
