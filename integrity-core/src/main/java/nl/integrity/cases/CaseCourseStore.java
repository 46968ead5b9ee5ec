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
            UUID id,
            Instant at,
            @Nullable PersonId person,
            CaseMove move,
            CaseStage stage,
            @Nullable Sealed reason,
            @Nullable String report) {
        @Override
        public String toString() {
            return "Row " + move;
        }
    }

    void moved(CaseFile file, Row row) {
        em.createNativeQuery("insert into case_course (id, case_file, at, person, move, stage, reason, report)"
                        + " values (?1, ?2, ?3, cast(?4 as uuid), ?5, ?6, cast(?7 as bytea), cast(?8 as varchar))")
                .setParameter(1, row.id())
                .setParameter(2, file.id())
                .setParameter(3, row.at().atOffset(ZoneOffset.UTC))
                .setParameter(4, row.person() == null ? null : row.person().toString())
                .setParameter(5, row.move().name())
                .setParameter(6, row.stage().name())
                .setParameter(7, row.reason() == null ? null : row.reason().bytes())
                .setParameter(8, row.report())
                .executeUpdate();
    }

    /** Whether it moved on since; that a report came or went is no move of its own. */
    boolean movedSince(CaseFile file, Instant since) {
        return !em.createNativeQuery(
                        "select 1 from case_course where case_file = ?1 and at > ?2 and report is null limit 1")
                .setParameter(1, file.id())
                .setParameter(2, since.atOffset(ZoneOffset.UTC))
                .getResultList()
                .isEmpty();
    }

    /** The latest first. */
    List<Row> course(CaseFile file) {
        List<?> rows = em.createNativeQuery(
                        "select id, at, person, move, stage, reason, report from case_course where case_file = ?1 order by at desc")
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
                        column[5] == null ? null : new Sealed((byte[]) column[5]),
                        (String) column[6]))
                .toList();
    }
}
