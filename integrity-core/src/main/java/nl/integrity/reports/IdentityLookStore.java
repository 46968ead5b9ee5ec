package nl.integrity.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.integrity.committees.SeatFunction;
import nl.integrity.shared.InstantColumn;

/** Keeps who looked at who made a report. */
@ApplicationScoped
class IdentityLookStore {
    @PersistenceContext
    EntityManager em;

    void add(ReportId report, IdentityLook look) {
        em.createNativeQuery("insert into identity_look values (?1, ?2, ?3, ?4, cast(?5 as uuid), ?6)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, report.value())
                .setParameter(3, look.at().atOffset(ZoneOffset.UTC))
                .setParameter(4, look.function().name())
                .setParameter(5, look.request() == null ? null : look.request().toString())
                .setParameter(6, look.shownFrom().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The latest first. */
    List<IdentityLook> looks(ReportId report) {
        List<?> rows = em.createNativeQuery("select function, at, request, shown_from from identity_look"
                        + " where report = ?1 order by at desc, id")
                .setParameter(1, report.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new IdentityLook(
                        SeatFunction.valueOf((String) column[0]),
                        InstantColumn.read(column[1]),
                        (UUID) column[2],
                        InstantColumn.read(column[3])))
                .toList();
    }
}
