package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.deadlines.RunningTerm;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Finds which clocks are whose cases': those of the reports in a case, and those of its tasks. */
@ApplicationScoped
class CaseClockStore {
    private static final int PASSED = 3;

    /** Every clock that runs, with the case that it runs in. */
    private static final String RUNNING = " from deadline d left join case_task t on t.id = d.dossier"
            + " left join case_report r on r.report = coalesce(t.report, d.dossier)"
            + " join case_file c on c.id = coalesce(t.case_file, r.case_file)"
            + " where d.met_on is null";

    /**
     * A clock on the board, before its case's owner has a name.
     *
     * @param declared whether the caller said to have no interest in the case
     */
    record Row(UUID id, String number, @Nullable PersonId owner, String kind, RunningTerm term, boolean declared) {}

    @PersistenceContext
    EntityManager em;

    /** The case that a clock runs in; empty for a clock of something else. */
    Optional<CaseFile> caseOf(UUID dossier) {
        List<?> rows = em.createNativeQuery("select case_file from case_report where report = ?1"
                        + " union all select case_file from case_task where id = ?1")
                .setParameter(1, dossier)
                .getResultList();
        return rows.stream().findFirst().map(id -> em.find(CaseFile.class, id));
    }

    /** The terms in this case that passed. */
    List<CaseStep> passed(CaseFile file) {
        List<?> rows = em.createNativeQuery("select min(at), kind from deadline_alarm where number >= ?2 and dossier in"
                        + " (select report from case_report where case_file = ?1 union all select id from case_task where case_file = ?1)"
                        + " group by dossier, kind")
                .setParameter(1, file.id())
                .setParameter(2, PASSED)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column ->
                        CaseStep.passed(InstantColumn.read(Objects.requireNonNull(column[0])), (String) column[1]))
                .toList();
    }

    /** What runs in the cases that the reader may see, the first due first. */
    List<Row> board(Sight reader, BoardQuery query, LocalDate today, int size) {
        BoardPlace place = BoardPlace.read(query.after());
        Sql board = Sql.of(
                        "select d.id, coalesce(r.number, c.number), c.owner, d.kind, d.started_on, d.due_on, d.soon_days, d.late_days, ")
                .then(reader.open())
                .then(RUNNING)
                .and(reader.known());
        if (query.kind() != null) {
            board = board.and("d.kind = ?", query.kind());
            if (BoardQuery.law(query.kind()).isEmpty()) {
                board = board.and(reader.open()); // of a task one knows what it is only then
            }
        }
        if (query.mine()) {
            board = board.and("c.owner = ?", reader.person().value());
        }
        board = urgency(board, query.when(), today)
                .and("(d.due_on, d.id) > (cast(? as date), ?)", place.due(), place.clock())
                .then(" order by d.due_on, d.id limit ?", size);
        Query found = em.createNativeQuery(board.numbered());
        board.bindTo(found::setParameter);
        List<?> rows = found.getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static Sql urgency(Sql board, BoardQuery.When when, LocalDate today) {
        return switch (when) {
            case ALL -> board;
            case PASSED -> board.and("d.due_on < ?", today);
            case LATE -> board.and("d.due_on >= ?", today).and("d.due_on - d.late_days <= ?", today);
            case SOON -> board.and("d.due_on - d.late_days > ?", today).and("d.due_on - d.soon_days <= ?", today);
            case CALM -> board.and("d.due_on - d.soon_days > ?", today).and("d.due_on - d.late_days > ?", today);
        };
    }

    private static LocalDate day(@Nullable Object column) {
        return ((Date) Objects.requireNonNull(column)).toLocalDate();
    }

    private static int number(@Nullable Object column) {
        return ((Number) Objects.requireNonNull(column)).intValue();
    }

    private static Row row(@Nullable Object[] column) {
        return new Row(
                (UUID) Objects.requireNonNull(column[0]),
                (String) Objects.requireNonNull(column[1]),
                column[2] == null ? null : new PersonId((UUID) column[2]),
                (String) Objects.requireNonNull(column[3]),
                new RunningTerm(day(column[4]), day(column[5]), number(column[6]), number(column[7])),
                (Boolean) Objects.requireNonNull(column[8]));
    }
}
