package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;

/** Keeps what cases are about, point by point, with all that it ever said. */
@ApplicationScoped
class AllegationStore {
    @PersistenceContext
    EntityManager em;

    /** A point as it is kept. */
    record Row(UUID id, int number, Sealed content) {}

    void add(CaseFile file, Row row, PersonId by, Instant at) {
        em.createNativeQuery("insert into allegation values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, row.id())
                .setParameter(2, file.id())
                .setParameter(3, row.number())
                .setParameter(4, at.atOffset(ZoneOffset.UTC))
                .setParameter(5, by.value())
                .setParameter(6, row.content().bytes())
                .executeUpdate();
    }

    /** As they are worded now, by their numbers. */
    List<Row> current(CaseFile file) {
        List<?> rows = em.createNativeQuery("select distinct on (number) id, number, content from allegation"
                        + " where case_file = ?1 order by number, at desc")
                .setParameter(1, file.id())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column ->
                        new Row((UUID) column[0], ((Number) column[1]).intValue(), new Sealed((byte[]) column[2])))
                .toList();
    }
}
