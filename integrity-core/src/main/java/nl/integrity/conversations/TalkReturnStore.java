package nl.integrity.conversations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.conversations.TalkStore.SealedRow;
import nl.integrity.shared.InstantColumn;
import nl.integrity.vault.Sealed;

/** Keeps what confidants counted; what was entered last counts. */
@ApplicationScoped
class TalkReturnStore {
    @PersistenceContext
    EntityManager em;

    void add(byte[] confidant, int year, SealedRow counts) {
        em.createNativeQuery("insert into talk_return values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, counts.id())
                .setParameter(2, confidant)
                .setParameter(3, year)
                .setParameter(4, counts.at().atOffset(ZoneOffset.UTC))
                .setParameter(5, counts.sealed().bytes())
                .executeUpdate();
    }

    Optional<SealedRow> latest(byte[] confidant, int year) {
        List<?> rows = em.createNativeQuery("select id, at, counts from talk_return where year = ?1 and confidant = ?2"
                        + " order by at desc limit 1")
                .setParameter(1, year)
                .setParameter(2, confidant)
                .getResultList();
        return rows.stream().map(TalkReturnStore::row).findFirst();
    }

    /** Of each confidant the one that counts. */
    List<SealedRow> latest(int year) {
        List<?> rows = em.createNativeQuery("select distinct on (confidant) id, at, counts from talk_return"
                        + " where year = ?1 order by confidant, at desc")
                .setParameter(1, year)
                .getResultList();
        return rows.stream().map(TalkReturnStore::row).toList();
    }

    private static SealedRow row(Object found) {
        Object[] column = (Object[]) found;
        Instant at = InstantColumn.read(column[1]);
        return new SealedRow((UUID) column[0], at, new Sealed((byte[]) column[2]));
    }
}
