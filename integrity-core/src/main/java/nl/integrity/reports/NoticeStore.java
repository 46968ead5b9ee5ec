package nl.integrity.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.shared.InstantColumn;
import nl.integrity.vault.Sealed;

/** Keeps where reporters want to hear that there is news. Here, what is no longer wanted is deleted. */
@ApplicationScoped
class NoticeStore {
    @PersistenceContext
    EntityManager em;

    /** Until the end of the transaction nobody else changes the address of this report. */
    void lock(ReportId report) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 7202)) as text)")
                .setParameter(1, report.value().toString())
                .getSingleResult();
    }

    void add(NoticeAddress address) {
        em.createNativeQuery("insert into notice_address values (?1, ?2, ?3, ?4, ?5, false)")
                .setParameter(1, address.report())
                .setParameter(2, address.address().bytes())
                .setParameter(3, address.code() == null ? null : address.code().bytes())
                .setParameter(4, address.language())
                .setParameter(5, address.givenAt().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    Optional<NoticeAddress> find(ReportId report) {
        List<?> rows = em.createNativeQuery(
                        "select report, address, code, language, given_at from notice_address where report = ?1")
                .setParameter(1, report.value())
                .getResultList();
        return rows.stream().map(row -> address((Object[]) row)).findFirst();
    }

    void confirm(ReportId report) {
        change("update notice_address set code = null where report = ?1", report);
    }

    void delete(ReportId report) {
        change("delete from notice_address where report = ?1", report);
    }

    /** @return false when there is nobody to tell, or they were told and have not come since */
    boolean tell(ReportId report) {
        return change("update notice_address set told = true where report = ?1 and code is null and not told", report)
                == 1;
    }

    void came(ReportId report) {
        change("update notice_address set told = false where report = ?1", report);
    }

    List<ReportId> unconfirmedBefore(Instant given) {
        List<?> rows = em.createNativeQuery(
                        "select report from notice_address where code is not null and given_at < ?1")
                .setParameter(1, given.atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream().map(row -> new ReportId((UUID) row)).toList();
    }

    private int change(String statement, ReportId report) {
        return em.createNativeQuery(statement).setParameter(1, report.value()).executeUpdate();
    }

    private static NoticeAddress address(Object[] column) {
        return new NoticeAddress(
                (UUID) column[0],
                new Sealed((byte[]) column[1]),
                column[2] == null ? null : new Sealed((byte[]) column[2]),
                (String) column[3],
                InstantColumn.read(column[4]));
    }
}
