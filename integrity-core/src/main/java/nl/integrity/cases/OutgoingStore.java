package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.integrity.letters.LetterKind;
import nl.integrity.letters.TemplateVersion;
import nl.integrity.reports.ReportId;
import nl.integrity.reports.SealedMessage;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** Keeps letters to reporters until they are delivered, and of each that it was sent. */
@ApplicationScoped
class OutgoingStore {
    private static final String COLUMNS =
            "select id, report, purpose, template_kind, template_version, sent_at, sent_by,"
                    + " deliver_at, delivered_at, taken_back_at, taken_back_by, text from outgoing_letter ";

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String WAITING = "delivered_at is null and taken_back_at is null";

    @PersistenceContext
    EntityManager em;

    /**
     * A letter.
     *
     * @param text as it stands in the dialogue later; {@code null} once it does, or when it was taken back and another was sent since
     */
    record Row(
            UUID id,
            ReportId report,
            LetterPurpose purpose,
            @Nullable TemplateVersion template,
            Instant sentAt,
            PersonId sentBy,
            Instant deliverAt,
            @Nullable Instant deliveredAt,
            @Nullable Instant takenBackAt,
            @Nullable PersonId takenBackBy,
            @Nullable Sealed text) {
        /** Whether it can still be delivered; whether it can still be taken back is a matter of time. */
        boolean waits() {
            return deliveredAt == null && takenBackAt == null;
        }

        SealedMessage message() {
            return new SealedMessage(id, Objects.requireNonNull(text));
        }

        @Override
        public String toString() {
            return "Row " + id;
        }
    }

    /** @return false when another letter acknowledges the report already */
    boolean add(Row row) {
        TemplateVersion template = row.template();
        return em.createNativeQuery("insert into outgoing_letter (id, report, purpose, template_kind, template_version,"
                                + " sent_at, sent_by, deliver_at, delivered_at, text) values (?1, ?2, ?3, cast(?4 as varchar),"
                                + " cast(?5 as integer), ?6, ?7, ?8, cast(?9 as timestamptz), cast(?10 as bytea))"
                                + " on conflict do nothing")
                        .setParameter(1, row.id())
                        .setParameter(2, row.report().value())
                        .setParameter(3, row.purpose().name())
                        .setParameter(
                                4, template == null ? null : template.kind().name())
                        .setParameter(5, template == null ? null : String.valueOf(template.version()))
                        .setParameter(6, utc(row.sentAt()))
                        .setParameter(7, row.sentBy().value())
                        .setParameter(8, utc(row.deliverAt()))
                        .setParameter(
                                9,
                                row.deliveredAt() == null
                                        ? null
                                        : utc(row.deliveredAt()).toString())
                        .setParameter(10, row.text() == null ? null : row.text().bytes())
                        .executeUpdate()
                == 1;
    }

    /** Those to the reporters in a case, the first that was sent first. */
    List<Row> of(CaseFile file) {
        return rows(em.createNativeQuery(COLUMNS
                        + "where report in (select report from case_report where case_file = ?1) order by sent_at, id")
                .setParameter(1, file.id()));
    }

    /** Those to one reporter, the first that was sent first. */
    List<Row> of(ReportId report) {
        return rows(em.createNativeQuery(COLUMNS + "where report = ?1 order by sent_at, id")
                .setParameter(1, report.value()));
    }

    /** The cases in which something is to be delivered by now, behind this one. */
    List<CaseId> due(Instant now, @Nullable CaseId after, int size) {
        List<?> rows = em.createNativeQuery("select distinct r.case_file from outgoing_letter l join case_report r"
                        + " on r.report = l.report where " + WAITING
                        + " and l.deliver_at <= ?1 and r.case_file > ?2 order by r.case_file limit ?3")
                .setParameter(1, utc(now))
                .setParameter(2, after == null ? BEFORE_ALL : after.value())
                .setParameter(3, size)
                .getResultList();
        return rows.stream().map(row -> new CaseId((UUID) row)).toList();
    }

    void delivered(Row row, Instant at) {
        em.createNativeQuery("update outgoing_letter set delivered_at = ?2, text = null where id = ?1")
                .setParameter(1, row.id())
                .setParameter(2, utc(at))
                .executeUpdate();
    }

    void takenBack(Row row, PersonId by, Instant at) {
        em.createNativeQuery("update outgoing_letter set taken_back_at = ?2, taken_back_by = ?3 where id = ?1")
                .setParameter(1, row.id())
                .setParameter(2, utc(at))
                .setParameter(3, by.value())
                .executeUpdate();
    }

    /** What was taken back is no longer needed: another letter goes out. */
    void forgetTakenBack(ReportId report) {
        em.createNativeQuery("update outgoing_letter set text = null where report = ?1 and taken_back_at is not null")
                .setParameter(1, report.value())
                .executeUpdate();
    }

    private static List<Row> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static Row row(@Nullable Object[] column) {
        return new Row(
                (UUID) Objects.requireNonNull(column[0]),
                new ReportId((UUID) Objects.requireNonNull(column[1])),
                LetterPurpose.valueOf((String) column[2]),
                column[3] == null
                        ? null
                        : new TemplateVersion(
                                LetterKind.valueOf((String) column[3]),
                                ((Number) Objects.requireNonNull(column[4])).intValue()),
                InstantColumn.read(Objects.requireNonNull(column[5])),
                new PersonId((UUID) Objects.requireNonNull(column[6])),
                InstantColumn.read(Objects.requireNonNull(column[7])),
                instant(column[8]),
                instant(column[9]),
                column[10] == null ? null : new PersonId((UUID) column[10]),
                column[11] == null ? null : new Sealed((byte[]) column[11]));
    }

    private static @Nullable Instant instant(@Nullable Object column) {
        return column == null ? null : InstantColumn.read(column);
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
