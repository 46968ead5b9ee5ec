package nl.integrity.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.integrity.questions.Text;
import nl.integrity.reports.ReportId;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.SystemTime;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** Keeps what reporters told of how they were treated. Nothing here is ever changed or deleted. */
@ApplicationScoped
class AftercareStore {
    @PersistenceContext
    EntityManager em;

    /** An answer as it is kept. */
    record StoredAnswer(UUID id, Instant at, Sealed answer) {}

    /** When a reporter is asked, and answered last. */
    record Asked(Schedule schedule, @Nullable LocalDate lastAnswer) {}

    /** In one statement, since it stands on a page that is looked at often. */
    Asked asked(ReportId report, LocalDate receivedOn) {
        Object[] column = (Object[]) em.createNativeQuery("select (select string_agg(length, ' ') from aftercare_term"
                        + " where valid_from <= cast(?2 as date) and (valid_until is null or valid_until > cast(?2 as date))),"
                        + " (select max(at) from aftercare_answer where report = ?1)")
                .setParameter(1, report.value())
                .setParameter(2, receivedOn)
                .getSingleResult();
        List<Period> intervals = column[0] == null
                ? List.of()
                : List.of(((String) column[0]).split(" ")).stream()
                        .map(Period::parse)
                        .toList();
        return new Asked(
                new Schedule(receivedOn, intervals),
                column[1] == null ? null : LocalDate.ofInstant(InstantColumn.read(column[1]), SystemTime.ZONE));
    }

    /** All there ever were, so that an old answer can be read; those of today may be chosen. */
    List<DetrimentKind> kinds(LocalDate today) {
        List<?> rows = em.createNativeQuery(
                        "select code, name_nl, name_en, valid_from <= cast(?1 as date)"
                                + " and (valid_until is null or valid_until > cast(?1 as date)) from detriment_kind order by position")
                .setParameter(1, today)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new DetrimentKind(
                        (String) column[0], new Text((String) column[1], (String) column[2]), (Boolean) column[3]))
                .toList();
    }

    /** @return false when it was there already */
    boolean add(ReportId report, StoredAnswer answer) {
        return em.createNativeQuery("insert into aftercare_answer values (?1, ?2, ?3, ?4) on conflict do nothing")
                        .setParameter(1, answer.id())
                        .setParameter(2, report.value())
                        .setParameter(3, answer.at().atOffset(ZoneOffset.UTC))
                        .setParameter(4, answer.answer().bytes())
                        .executeUpdate()
                == 1;
    }

    /** Newest first. */
    List<StoredAnswer> answers(ReportId report) {
        List<?> rows = em.createNativeQuery(
                        "select id, at, answer from aftercare_answer where report = ?1 order by at desc, id")
                .setParameter(1, report.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new StoredAnswer(
                        (UUID) column[0], InstantColumn.read(column[1]), new Sealed((byte[]) column[2])))
                .toList();
    }
}
