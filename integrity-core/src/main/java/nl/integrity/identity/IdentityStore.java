package nl.integrity.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.committees.SeatFunction;
import nl.integrity.questions.Text;
import nl.integrity.reports.ReportId;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;

/** Keeps requests to learn who reported, with their steps. Nothing here is ever changed or deleted. */
@ApplicationScoped
class IdentityStore {
    @PersistenceContext
    EntityManager em;

    /** Those about this report, the latest first. */
    List<Requested> requests(ReportId report) {
        List<?> rows = em.createNativeQuery("select id, case_file, at, asker, function, ground, duty, scope, last_day,"
                        + " unannounced, content from identity_request where report = ?1 order by at desc, id")
                .setParameter(1, report.value())
                .getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Requested.Step>> steps = steps(report);
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> request(report, column, steps.getOrDefault((UUID) column[0], List.of())))
                .toList();
    }

    private static Requested request(ReportId report, Object[] column, List<Requested.Step> steps) {
        return new Requested(
                (UUID) column[0],
                (UUID) column[1],
                report,
                InstantColumn.read(column[2]),
                new PersonId((UUID) column[3]),
                SeatFunction.valueOf((String) column[4]),
                IdentityGround.valueOf((String) column[5]),
                (String) column[6],
                IdentityScope.valueOf((String) column[7]),
                ((Date) column[8]).toLocalDate(),
                column[9] == null ? null : Unannounced.valueOf((String) column[9]),
                new Sealed((byte[]) column[10]),
                steps);
    }

    private Map<UUID, List<Requested.Step>> steps(ReportId report) {
        List<?> rows = em.createNativeQuery(
                        "select s.request, s.id, s.number, s.at, s.person, s.move, s.chair, s.reason"
                                + " from identity_request r join identity_step s on s.request = r.id where r.report = ?1"
                                + " order by s.request, s.number")
                .setParameter(1, report.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        column -> (UUID) column[0],
                        Collectors.mapping(IdentityStore::step, Collectors.toUnmodifiableList())));
    }

    private static Requested.Step step(Object[] column) {
        return new Requested.Step(
                (UUID) column[1],
                ((Number) column[2]).intValue(),
                InstantColumn.read(column[3]),
                column[4] == null ? null : new PersonId((UUID) column[4]),
                IdentityMove.valueOf((String) column[5]),
                (Boolean) column[6],
                column[7] == null ? null : new Sealed((byte[]) column[7]));
    }

    /** @return false when it was there already */
    boolean add(Requested requested) {
        boolean added = em.createNativeQuery("insert into identity_request values (?1, ?2, ?3, ?4, ?5, ?6, ?7,"
                                + " cast(?8 as varchar), ?9, ?10, cast(?11 as varchar), ?12) on conflict do nothing")
                        .setParameter(1, requested.id())
                        .setParameter(2, requested.caseFile())
                        .setParameter(3, requested.report().value())
                        .setParameter(4, requested.at().atOffset(ZoneOffset.UTC))
                        .setParameter(5, requested.asker().value())
                        .setParameter(6, requested.function().name())
                        .setParameter(7, requested.ground().name())
                        .setParameter(8, requested.duty())
                        .setParameter(9, requested.scope().name())
                        .setParameter(10, requested.lastDay())
                        .setParameter(
                                11,
                                requested.unannounced() == null
                                        ? null
                                        : requested.unannounced().name())
                        .setParameter(12, requested.content().bytes())
                        .executeUpdate()
                == 1;
        return added && add(requested, requested.last());
    }

    /** @return false when somebody else took a step at the same time */
    boolean add(Requested requested, Requested.Step step) {
        return em.createNativeQuery("insert into identity_step values (?1, ?2, ?3, ?4, cast(?5 as uuid), ?6, ?7,"
                                + " cast(?8 as bytea)) on conflict do nothing")
                        .setParameter(1, step.id())
                        .setParameter(2, requested.id())
                        .setParameter(3, step.number())
                        .setParameter(4, step.at().atOffset(ZoneOffset.UTC))
                        .setParameter(
                                5, step.person() == null ? null : step.person().toString())
                        .setParameter(6, step.move().name())
                        .setParameter(7, step.chair())
                        .setParameter(
                                8, step.reason() == null ? null : step.reason().bytes())
                        .executeUpdate()
                == 1;
    }

    /** All there ever were, so that an old request can be read; those of today may be chosen. */
    List<Duty> duties(LocalDate today) {
        List<?> rows = em.createNativeQuery(
                        "select code, name_nl, name_en, source, valid_from <= cast(?1 as date)"
                                + " and (valid_until is null or valid_until > cast(?1 as date)) from identity_duty order by position")
                .setParameter(1, today)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new Duty(
                        (String) column[0],
                        new Text((String) column[1], (String) column[2]),
                        (String) column[3],
                        (Boolean) column[4]))
                .toList();
    }
}
