package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** Keeps what became of cases: each move. */
@ApplicationScoped
class CaseCourseStore {
    @PersistenceContext
    EntityManager em;

    /** A move as it is kept. */
    record Row(
            UUID id, Instant at, @Nullable PersonId person, CaseMove move, CaseStage stage, @Nullable Sealed reason) {}

    void moved(CaseFile file, Row row) {
        em.createNativeQuery("insert into case_course values (?1, ?2, ?3, cast(?4 as uuid), ?5, ?6, cast(?7 as bytea))")
                .setParameter(1, row.id())
                .setParameter(2, file.id())
                .setParameter(3, row.at().atOffset(ZoneOffset.UTC))
                .setParameter(4, row.person() == null ? null : row.person().toString())
                .setParameter(5, row.move().name())
                .setParameter(6, row.stage().name())
                .setParameter(7, row.reason() == null ? null : row.reason().bytes())
                .executeUpdate();
    }

    /** The latest first. */
    List<Row> course(CaseFile file) {
        List<?> rows = em.createNativeQuery(
                        "select id, at, person, move, stage, reason from case_course where case_file = ?1 order by at desc")
                .setParameter(1, file.id())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new Row(
                        (UUID) column[0],
                        InstantColumn.read(column[1]),
                        column[2] == null ? null : new PersonId((UUID) column[2]),
                        CaseMove.valueOf((String) column[3]),
                        CaseStage.valueOf((String) column[4]),
                        column[5] == null ? null : new Sealed((byte[]) column[5])))
                .toList();
    }
}
