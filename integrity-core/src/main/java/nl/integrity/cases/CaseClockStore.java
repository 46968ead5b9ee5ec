package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.access.Caller;
import nl.integrity.access.Exclusions;
import nl.integrity.committees.CommitteeId;
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

    /** The gate's rule as a condition: a seat in the committee in charge, and nothing that keeps the caller from the case. */
    private static final String VISIBLE = " and c.committee = any(cast(string_to_array(?1, ',') as uuid[]))"
            + " and not exists (select 1 from exclusion e where e.dossier = c.id and e.person = ?2)";

    private static final String DECLARED = "coalesce((select i.interest = 'NONE' from case_interest i"
            + " where i.case_file = c.id and i.person = ?3 order by i.at desc limit 1), false)";

    /**
     * A clock on the board, before its case's owner has a name.
     *
     * @param declared whether the caller said to have no interest in the case
     */
    record Row(UUID id, String number, @Nullable PersonId owner, String kind, RunningTerm term, boolean declared) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Exclusions exclusions;

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

    /** What runs in the cases that the caller may see, the first due first. */
    List<Row> board(Caller caller, List<CommitteeId> committees, BoardQuery query, LocalDate today, int size) {
        BoardPlace place = BoardPlace.read(query.after());
        Query board = em.createNativeQuery(
                        "select d.id, coalesce(r.number, c.number), c.owner, d.kind, d.started_on, d.due_on, d.soon_days, d.late_days, "
                                + DECLARED
                                + RUNNING + VISIBLE + " and " + condition(query.when()) + kind(query)
                                + " and (d.due_on, d.id) > (cast(?4 as date), ?5) order by d.due_on, d.id limit ?6")
                .setParameter(3, caller.known().value())
                .setParameter(4, place.due())
                .setParameter(5, place.clock())
                .setParameter(6, size);
        if (query.when() != BoardQuery.When.ALL) {
            board.setParameter(7, today);
        }
        if (query.kind() != null) {
            board.setParameter(8, query.kind());
        }
        List<?> rows = visibleTo(caller, committees, board).getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private Query visibleTo(Caller caller, List<CommitteeId> committees, Query query) {
        return query.setParameter(
                        1, committees.stream().map(CommitteeId::toString).collect(Collectors.joining(",")))
                .setParameter(2, exclusions.mark(caller.known()));
    }

    /** Of a task one knows what it is only after one said to have no interest in the case. */
    private static String kind(BoardQuery query) {
        if (query.kind() == null) {
            return "";
        }
        return " and d.kind = ?8" + (BoardQuery.law(query.kind()).isPresent() ? "" : " and " + DECLARED);
    }

    private static String condition(BoardQuery.When when) {
        return switch (when) {
            case ALL -> "true";
            case PASSED -> "d.due_on < ?7";
            case LATE -> "d.due_on >= ?7 and d.due_on - d.late_days <= ?7";
            case SOON -> "d.due_on - d.late_days > ?7 and d.due_on - d.soon_days <= ?7";
            case CALM -> "d.due_on - d.soon_days > ?7 and d.due_on - d.late_days > ?7";
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
