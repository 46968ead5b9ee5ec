package nl.integrity.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.integrity.cases.CaseId;
import nl.integrity.cases.CaseInHand;
import nl.integrity.register.RegisterStore.Word;
import nl.integrity.vault.Sealed;

/** Keeps what stands on cases. */
@ApplicationScoped
class TagStore {
    @PersistenceContext
    EntityManager em;

    /** Whoever else tags this case waits until this one is done. */
    void hold(CaseId file) {
        em.createNativeQuery("select 1 from case_file where id = ?1 for no key update")
                .setParameter(1, file.value())
                .getSingleResult();
    }

    List<Word> of(CaseId file) {
        List<?> rows = em.createNativeQuery("select id, mark, word from case_tag where case_file = ?1")
                .setParameter(1, file.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column ->
                        new Word(Word.Kind.TAG, (UUID) column[0], file.value(), (String) column[1], new Sealed((byte[])
                                column[2])))
                .toList();
    }

    /** @param word sealed for the row that it is told */
    void put(CaseInHand hand, String mark, Function<UUID, Sealed> word) {
        UUID row = UUID.randomUUID();
        em.createNativeQuery("insert into case_tag values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, row)
                .setParameter(2, hand.id().value())
                .setParameter(3, hand.committee().value())
                .setParameter(4, mark)
                .setParameter(5, word.apply(row).bytes())
                .executeUpdate();
    }

    void take(CaseId file, String mark) {
        em.createNativeQuery("delete from case_tag where case_file = ?1 and mark = ?2")
                .setParameter(1, file.value())
                .setParameter(2, mark)
                .executeUpdate();
    }
}
