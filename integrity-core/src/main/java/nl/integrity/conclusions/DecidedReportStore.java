package nl.integrity.conclusions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.cases.CaseId;
import nl.integrity.cases.Outsider;
import nl.integrity.cases.Sql;
import nl.integrity.conclusions.FinalReportStore.StoredVersion;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.NativeQuery;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;

/** Finds the final reports of what was decided, of which there is only what somebody who audits may see. */
@ApplicationScoped
class DecidedReportStore {
    private static final String DECIDED = " from advice d join case_file c on c.id = d.case_file"
            + " join final_report r on r.case_file = d.case_file and r.round = d.round and r.concluded"
            + " where d.answered_at is not null and d.withdrawn_at is null";

    @PersistenceContext
    EntityManager em;

    /** A final report in a list, by the decision on its case. */
    record DecidedRow(UUID report, String category, Instant decidedAt, UUID advice) {
        @Override
        public String toString() {
            return "DecidedRow";
        }
    }

    /** A final report with what it was decided on. */
    record DecidedReport(StoredVersion report, CaseId caseFile, DecidedRow row) {
        @Override
        public String toString() {
            return "DecidedReport";
        }
    }

    /**
     * Those that this person may audit, the one that was decided on last first.
     *
     * @param behind the last row of the page before; empty for the first page
     */
    List<DecidedRow> rows(Outsider outsider, Optional<DecidedRow> behind, int most) {
        Sql which = behind.map(row -> Sql.of(
                        " and (d.answered_at, d.id) < (?, ?)", row.decidedAt().atOffset(ZoneOffset.UTC), row.advice()))
                .orElseGet(() -> Sql.of(""));
        return found(Sql.of("select r.id, c.category, d.answered_at, d.id" + DECIDED)
                        .then(which)
                        .and(outsider.apart())
                        .then(" order by d.answered_at desc, d.id desc limit ?", most))
                .stream()
                .map(DecidedReportStore::row)
                .toList();
    }

    /** The one with this id; empty also when this person may not audit it. */
    Optional<DecidedReport> find(UUID report, Outsider outsider) {
        return found(Sql.of(
                                "select r.id, c.category, d.answered_at, d.id, d.case_file, r.number, r.content, r.at, r.author"
                                        + DECIDED)
                        .and("r.id = ?", report)
                        .and(outsider.apart()))
                .stream()
                .map(column -> new DecidedReport(
                        new StoredVersion(
                                report,
                                ((Number) column[5]).intValue(),
                                true,
                                new Sealed((byte[]) column[6]),
                                InstantColumn.read(column[7]),
                                new PersonId((UUID) column[8])),
                        new CaseId((UUID) column[4]),
                        row(column)))
                .findFirst();
    }

    private static DecidedRow row(Object[] column) {
        return new DecidedRow((UUID) column[0], (String) column[1], InstantColumn.read(column[2]), (UUID) column[3]);
    }

    private List<Object[]> found(Sql select) {
        Query query = em.createNativeQuery(select.numbered());
        select.bindTo(query::setParameter);
        return NativeQuery.rows(query);
    }
}
