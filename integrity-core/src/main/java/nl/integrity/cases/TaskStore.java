package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.integrity.deadlines.Deadlines;
import nl.integrity.deadlines.RunningTerm;
import nl.integrity.reports.ReportId;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import org.jspecify.annotations.Nullable;

/** Keeps what is to be done in cases; each task has a clock. */
@ApplicationScoped
class TaskStore {
    @PersistenceContext
    EntityManager em;

    @Inject
    CaseStore cases;

    @Inject
    Deadlines deadlines;

    /** For the case that handles this report; how long there is, the ministry's own norm says. */
    void add(ReportId report, TaskKind kind, Instant at) {
        Norm norm = norm(kind);
        add(cases.handling(report), report, kind, at, norm, day(at).plus(norm.length()));
    }

    /** The same for something that the case itself asks for. */
    void add(CaseFile file, TaskKind kind, Instant at) {
        Norm norm = norm(kind);
        add(file, null, kind, at, norm, day(at).plus(norm.length()));
    }

    /** For which a day was agreed. */
    void add(CaseFile file, TaskKind kind, Instant at, LocalDate due) {
        add(file, null, kind, at, norm(kind), due);
    }

    private void add(CaseFile file, @Nullable ReportId report, TaskKind kind, Instant at, Norm norm, LocalDate due) {
        UUID task = UUID.randomUUID();
        em.createNativeQuery("insert into case_task (id, case_file, kind, asked_at, due_on, report)"
                        + " values (?1, ?2, ?3, ?4, ?5, cast(?6 as uuid))")
                .setParameter(1, task)
                .setParameter(2, file.id())
                .setParameter(3, kind.name())
                .setParameter(4, at.atOffset(ZoneOffset.UTC))
                .setParameter(5, due)
                .setParameter(6, report == null ? null : report.toString())
                .executeUpdate();
        deadlines.start(task, kind.name(), new RunningTerm(day(at), due, norm.soonDays(), norm.lateDays()));
    }

    LocalDate due(TaskKind kind, LocalDate asked) {
        return asked.plus(norm(kind).length());
    }

    /** How long the ministry gives itself, and with how many days left it is time to act. */
    private record Norm(Period length, int soonDays, int lateDays) {}

    private Norm norm(TaskKind kind) {
        Object[] column =
                (Object[]) em.createNativeQuery("select length, soon_days, late_days from task_term where kind = ?1")
                        .setParameter(1, kind.name())
                        .getSingleResult();
        return new Norm(
                Period.parse((String) column[0]), ((Number) column[1]).intValue(), ((Number) column[2]).intValue());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, SystemTime.ZONE);
    }

    /** Those that are not done, the first due first. */
    List<CaseTask> open(CaseFile file) {
        List<?> rows = em.createNativeQuery(
                        "select id, kind, due_on, report from case_task where case_file = ?1 and done_at is null order by due_on, asked_at")
                .setParameter(1, file.id())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new CaseTask(
                        (UUID) column[0],
                        TaskKind.valueOf((String) column[1]),
                        ((Date) column[2]).toLocalDate(),
                        column[3] == null ? null : new ReportId((UUID) column[3])))
                .toList();
    }

    /** All of a kind at once, when doing the thing itself is what they asked. */
    void done(CaseFile file, TaskKind kind, PersonId by, Instant at) {
        open(file).stream().filter(task -> task.kind() == kind).forEach(task -> done(file, task.id(), by, at));
    }

    /** The same for what the reporter of one report asked. */
    void done(CaseFile file, ReportId report, TaskKind kind, PersonId by, Instant at) {
        open(file).stream()
                .filter(task -> task.kind() == kind && report.equals(task.report()))
                .forEach(task -> done(file, task.id(), by, at));
    }

    /** What its reporter asked goes with a report to another case. */
    void move(ReportId report, CaseFile to) {
        em.createNativeQuery("update case_task set case_file = ?2 where report = ?1")
                .setParameter(1, report.value())
                .setParameter(2, to.id())
                .executeUpdate();
    }

    /** @return false when there is no such task in this case, or it was done already */
    boolean done(CaseFile file, UUID task, PersonId by, Instant at) {
        boolean done = em.createNativeQuery("update case_task set done_at = ?3, done_by = cast(?4 as uuid)"
                                + " where case_file = ?1 and id = ?2 and done_at is null")
                        .setParameter(1, file.id())
                        .setParameter(2, task)
                        .setParameter(3, at.atOffset(ZoneOffset.UTC))
                        .setParameter(4, by.toString())
                        .executeUpdate()
                == 1;
        if (done) {
            deadlines.stop(task, at);
        }
        return done;
    }
}
