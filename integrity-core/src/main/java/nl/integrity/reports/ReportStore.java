package nl.integrity.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.shared.InstantColumn;
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
    String register(ReportId report, Instant receivedAt, Channel channel) {
        return (String) em.createNativeQuery("select register_report(?1, ?2, ?3, ?4)")
                .setParameter(1, report.value())
                .setParameter(2, receivedAt.atOffset(ZoneOffset.UTC))
                .setParameter(3, receivedAt.atZone(SystemTime.ZONE).getYear())
                .setParameter(4, channel.stored())
                .getSingleResult();
    }

    void add(Report report) {
        em.persist(report);
    }

    void add(ReporterIdentity identity) {
        em.persist(identity);
    }

    void add(Subject subject) {
        em.persist(subject);
    }

    List<Subject> subjects(ReportId report) {
        return em.createQuery("select s from Subject s where s.report = :report order by s.position", Subject.class)
                .setParameter("report", report.value())
                .getResultList();
    }

    /** Those who are named in these. */
    List<Subject> subjects(Collection<UUID> reports) {
        return reports.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select s from Subject s where s.report in :reports order by s.report, s.position",
                                Subject.class)
                        .setParameter("reports", reports)
                        .getResultList();
    }

    void consented(UUID id, ReportId report, Disclosure scope, Instant at) {
        em.createNativeQuery("insert into consent values (?1, ?2, ?3, ?4)")
                .setParameter(1, id)
                .setParameter(2, report.value())
                .setParameter(3, scope.name())
                .setParameter(4, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** @param person as a keyed hash */
    void owns(byte[] person, ReportId report) {
        em.createNativeQuery("insert into own_report values (?1, ?2)")
                .setParameter(1, person)
                .setParameter(2, report.value())
                .executeUpdate();
    }

    List<HeldReport> ownedBy(byte[] person) {
        List<?> rows = em.createNativeQuery(
                        "select r.id, r.number, r.received_at from own_report o join report r on r.id = o.report"
                                + " where o.person = ?1 order by r.received_at desc")
                .setParameter(1, person)
                .getResultList();
        return rows.stream().map(row -> held((Object[]) row, false, false)).toList();
    }

    /** What its reporter decided about a report. */
    ReportState state(ReportId report) {
        Object[] column = (Object[]) em.createNativeQuery(
                        "select (select scope from consent where report = ?1 order by given_at desc limit 1),"
                                + " (select at from withdrawal where report = ?1),"
                                + " (select since from companion where report = ?1 and until is null),"
                                + " (select s.move from oral_record r join oral_record_step s on s.record = r.id"
                                + " where r.report = ?1 order by r.number desc, s.number desc limit 1),"
                                + " exists (select 1 from oral_record r join oral_record_step s on s.record = r.id"
                                + " where r.report = ?1 and s.move = 'OFFER'),"
                                + " (select case when code is null then 'CONFIRMED' else 'UNCONFIRMED' end"
                                + " from notice_address where report = ?1),"
                                + " exists (select 1 from notice_address where report = ?1 and told)")
                .setParameter(1, report.value())
                .getSingleResult();
        return new ReportState(
                column[0] == null ? Disclosure.ANONYMOUS : Disclosure.valueOf((String) column[0]),
                instant(column[1]),
                instant(column[2]),
                column[3] == null
                        ? null
                        : OralRecordMove.valueOf((String) column[3]).makes(),
                (Boolean) column[4],
                column[5] == null ? NoticeState.NONE : NoticeState.valueOf((String) column[5]),
                (Boolean) column[6]);
    }

    /** @return false when it was withdrawn already */
    boolean withdraw(Withdrawal withdrawal) {
        return em.createNativeQuery("insert into withdrawal values (?1, ?2, ?3) on conflict do nothing")
                        .setParameter(1, withdrawal.report())
                        .setParameter(2, withdrawal.at().atOffset(ZoneOffset.UTC))
                        .setParameter(3, withdrawal.reason().bytes())
                        .executeUpdate()
                == 1;
    }

    Optional<Withdrawal> withdrawal(ReportId report) {
        List<?> rows = em.createNativeQuery("select at, reason from withdrawal where report = ?1")
                .setParameter(1, report.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new Withdrawal(
                        report.value(), Objects.requireNonNull(instant(column[0])), new Sealed((byte[]) column[1])))
                .findFirst();
    }

    /** @return false when there is one already */
    boolean addCompanion(ReportId report, byte[] code, Instant since, boolean readsOnly) {
        return em.createNativeQuery("insert into companion values (?1, ?2, ?3, ?4, null, ?5) on conflict do nothing")
                        .setParameter(1, UUID.randomUUID())
                        .setParameter(2, report.value())
                        .setParameter(3, code)
                        .setParameter(4, since.atOffset(ZoneOffset.UTC))
                        .setParameter(5, readsOnly)
                        .executeUpdate()
                == 1;
    }

    void endCompanion(ReportId report, Instant until) {
        em.createNativeQuery("update companion set until = ?2 where report = ?1 and until is null")
                .setParameter(1, report.value())
                .setParameter(2, until.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** A function looked at the report on this day; once a day is enough to know. */
    void looked(ReportId report, String function, LocalDate day) {
        em.createNativeQuery("insert into report_look values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, report.value())
                .setParameter(2, function)
                .setParameter(3, day)
                .executeUpdate();
    }

    /** Which functions looked, the latest first. */
    List<Look> looks(ReportId report) {
        List<?> rows = em.createNativeQuery(
                        "select function, day from report_look where report = ?1 order by day desc, function limit 50")
                .setParameter(1, report.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new Look((String) column[0], ((Date) column[1]).toLocalDate()))
                .toList();
    }

    /** By the code of its reporter, or the one of a confidant whom the reporter has at their side. */
    Optional<HeldReport> heldBy(byte[] code) {
        List<?> rows = em.createNativeQuery(
                        "select id, number, received_at, false, false from report where receipt = ?1 union all"
                                + " select r.id, r.number, r.received_at, true, c.reads_only from companion c join report r on r.id = c.report"
                                + " where c.code = ?1 and c.until is null")
                .setParameter(1, code)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> held(column, (Boolean) column[3], (Boolean) column[4]))
                .findFirst();
    }

    private static HeldReport held(Object[] column, boolean byConfidant, boolean readsOnly) {
        return new HeldReport(
                new ReportId((UUID) column[0]),
                (String) column[1],
                Objects.requireNonNull(instant(column[2])),
                byConfidant,
                readsOnly);
    }

    private static @Nullable Instant instant(@Nullable Object column) {
        if (column == null) {
            return null;
        }
        return InstantColumn.read(column);
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

    /** Who made these, as far as they said. */
    List<ReporterIdentity> identities(Collection<UUID> reports) {
        return reports.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select i from ReporterIdentity i where i.report in :reports order by i.report",
                                ReporterIdentity.class)
                        .setParameter("reports", reports)
                        .getResultList();
    }

    /**
     * @param author {@code null} for the reporter, and for the reporter's confidant
     * @return false when it was there already, or is just being written by a second click
     */
    boolean addMessage(
            UUID id, ReportId report, Instant at, @Nullable PersonId author, boolean byConfidant, Sealed text) {
        return em.createNativeQuery("insert into message (id, report, at, author, text, by_confidant)"
                                + " values (?1, ?2, ?3, cast(?4 as uuid), ?5, ?6) on conflict (id) do nothing")
                        .setParameter(1, id)
                        .setParameter(2, report.value())
                        .setParameter(3, at.atOffset(ZoneOffset.UTC))
                        .setParameter(4, author == null ? null : author.toString())
                        .setParameter(5, text.bytes())
                        .setParameter(6, byConfidant)
                        .executeUpdate()
                == 1;
    }

    boolean saidSince(ReportId report, Instant moment) {
        return (Boolean) em.createNativeQuery(
                        "select exists (select 1 from message where report = ?1 and author is null and at > ?2)")
                .setParameter(1, report.value())
                .setParameter(2, moment.atOffset(ZoneOffset.UTC))
                .getSingleResult();
    }

    /** Whether the last word of the dialogue is the reporter's. */
    boolean awaitsAnswer(ReportId report) {
        return (Boolean) em.createNativeQuery("select coalesce((select author is null from message where report = ?1"
                        + " order by at desc, id desc limit 1), false)")
                .setParameter(1, report.value())
                .getSingleResult();
    }

    List<Message> dialogue(ReportId report) {
        return em.createQuery("select m from Message m where m.report = :report order by m.at, m.id", Message.class)
                .setParameter("report", report.value())
                .getResultList();
    }
}
