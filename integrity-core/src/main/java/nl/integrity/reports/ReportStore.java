package nl.integrity.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** Keeps the register, reports, identities and messages. Nothing here is ever changed or deleted. */
@ApplicationScoped
class ReportStore {
    @PersistenceContext
    EntityManager em;

    /** The report with this receipt, if there is one; until the end of the transaction nobody else can file with it. */
    Optional<Report> sentBefore(byte[] receipt) {
        UUID id = (UUID) em.createNativeQuery("select report_with_receipt(?1)")
                .setParameter(1, receipt)
                .getSingleResult();
        return Optional.ofNullable(id).map(found -> em.find(Report.class, found));
    }

    /** Gives the next number of the year of receipt. Others wait for theirs until this transaction ends, so it comes late in it. */
    String register(ReportId report, Instant receivedAt, String channel) {
        return (String) em.createNativeQuery("select register_report(?1, ?2, ?3, ?4)")
                .setParameter(1, report.value())
                .setParameter(2, receivedAt.atOffset(ZoneOffset.UTC))
                .setParameter(3, receivedAt.atZone(SystemTime.ZONE).getYear())
                .setParameter(4, channel)
                .getSingleResult();
    }

    void add(Report report, @Nullable ReporterIdentity identity) {
        em.persist(report);
        if (identity != null) {
            em.persist(identity);
        }
    }

    Optional<Report> heldBy(byte[] receipt) {
        return em.createQuery("select r from Report r where r.receipt = :receipt", Report.class)
                .setParameter("receipt", receipt)
                .getResultStream()
                .findFirst();
    }

    Report get(ReportId id) {
        Report found = em.find(Report.class, id.value());
        if (found == null) {
            throw new IllegalStateException("no report " + id);
        }
        return found;
    }

    Optional<ReporterIdentity> identity(ReportId id) {
        return Optional.ofNullable(em.find(ReporterIdentity.class, id.value()));
    }

    /** @return false when it was there already, or is just being written by a second click */
    boolean addMessage(UUID id, ReportId report, Instant at, @Nullable PersonId author, Sealed text) {
        return em.createNativeQuery("insert into message (id, report, at, author, text)"
                                + " values (?1, ?2, ?3, cast(?4 as uuid), ?5) on conflict (id) do nothing")
                        .setParameter(1, id)
                        .setParameter(2, report.value())
                        .setParameter(3, at.atOffset(ZoneOffset.UTC))
                        .setParameter(4, author == null ? null : author.toString())
                        .setParameter(5, text.bytes())
                        .executeUpdate()
                == 1;
    }

    List<Message> dialogue(ReportId report) {
        return em.createQuery("select m from Message m where m.report = :report order by m.at, m.id", Message.class)
                .setParameter("report", report.value())
                .getResultList();
    }
}
