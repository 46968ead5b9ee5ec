package nl.integrity.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.shared.InstantColumn;
import nl.integrity.vault.Sealed;

/**
 * Keeps files. What comes in slowly must hold nothing that others wait for: each chunk is a transaction of its own, and so a connection is
 * held for as long as it takes to write one.
 */
@ApplicationScoped
class AttachmentStore {
    private static final String COLUMNS =
            "id, coalesce(report, case_file, measure), author is null, by_confidant, at, name, fingerprint, size, type, scan,"
                    + " cleaning, coalesce(cleaned_size, 0),"
                    + " case when report is not null then 'REPORT' when case_file is not null then 'CASE' else 'MEASURE' end";

    private static final String OF = "(report = ?1 or case_file = ?1 or measure = ?1)";

    @PersistenceContext
    EntityManager em;

    @Transactional(TxType.REQUIRES_NEW)
    void begin(UUID id, Arriving file, Instant at) {
        em.createNativeQuery("insert into attachment (id, " + file.holder().column()
                        + ", author, by_confidant, begun_at) values (?1, ?2, cast(?3 as uuid), ?4, ?5)")
                .setParameter(1, id)
                .setParameter(2, file.dossier())
                .setParameter(3, file.author() == null ? null : file.author().toString())
                .setParameter(4, file.byConfidant())
                .setParameter(5, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void addChunk(UUID id, Copy copy, int position, byte[] content) {
        addChunkWithin(id, copy, position, content);
    }

    /** The same within the caller's transaction. */
    void addChunkWithin(UUID id, Copy copy, int position, byte[] content) {
        em.createNativeQuery("insert into attachment_chunk values (?1, ?2, ?3, ?4)")
                .setParameter(1, id)
                .setParameter(2, copy.name())
                .setParameter(3, position)
                .setParameter(4, content)
                .executeUpdate();
    }

    /** Empty behind the last one. */
    Optional<byte[]> chunk(UUID id, Copy copy, int position) {
        List<?> rows = em.createNativeQuery(
                        "select content from attachment_chunk where attachment = ?1 and copy = ?2 and position = ?3")
                .setParameter(1, id)
                .setParameter(2, copy.name())
                .setParameter(3, position)
                .getResultList();
        return rows.stream().map(byte[].class::cast).findFirst();
    }

    /** The file that was sent with the same form before, if there is one. */
    Optional<UUID> sentBefore(byte[] mark) {
        List<?> rows = em.createNativeQuery("select id from attachment where mark = ?1")
                .setParameter(1, mark)
                .getResultList();
        return rows.stream().map(UUID.class::cast).findFirst();
    }

    void keep(UUID id, Instant at, Sealed name, Kept kept, Sealed fingerprint, CleaningState cleaning) {
        em.createNativeQuery("update attachment set state = 'KEPT', at = ?2, name = ?3, fingerprint = ?4, mark = ?5,"
                        + " size = ?6, type = ?7, cleaning = ?8, work_after = ?2 where id = ?1 and state = 'RECEIVING'")
                .setParameter(1, id)
                .setParameter(2, at.atOffset(ZoneOffset.UTC))
                .setParameter(3, name.bytes())
                .setParameter(4, fingerprint.bytes())
                .setParameter(5, kept.mark())
                .setParameter(6, kept.size())
                .setParameter(7, kept.type())
                .setParameter(8, cleaning.name())
                .executeUpdate();
    }

    /** What is known of a file once it is in. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Kept(long size, String type, byte[] mark) {
        @Override
        public String toString() {
            return "Kept";
        }
    }

    /** Deletes what did not come in whole; what is kept, the database does not delete. */
    @Transactional(TxType.REQUIRES_NEW)
    void drop(UUID id) {
        em.createNativeQuery("select attachment_drop(?1)").setParameter(1, id).getSingleResult();
    }

    /** @return how many it deleted of those that have been coming in since before then */
    @Transactional(TxType.REQUIRES_NEW)
    int sweep(Instant before) {
        return (Integer) em.createNativeQuery("select attachment_sweep(?1)")
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .getSingleResult();
    }

    List<AttachmentRow> of(UUID dossier) {
        return rows(em.createNativeQuery(
                        "select " + COLUMNS + " from attachment where " + OF + " and state = 'KEPT' order by at, id")
                .setParameter(1, dossier));
    }

    Optional<AttachmentRow> find(UUID dossier, UUID id) {
        return rows(em.createNativeQuery("select " + COLUMNS + " from attachment where " + OF
                                + " and id = ?2 and state = 'KEPT'")
                        .setParameter(1, dossier)
                        .setParameter(2, id))
                .stream()
                .findFirst();
    }

    /** What there is to do with a file, and which files it is to be done with. */
    enum Work {
        SCAN("scan = 'PENDING'"),
        CLEAN("cleaning = 'PENDING' and scan <> 'INFECTED'"),
        CLEAN_WHAT_WAS_SCANNED("cleaning = 'PENDING' and scan = 'CLEAN'");

        private final String condition;

        Work(String condition) {
            this.condition = condition;
        }
    }

    /** A file to work on, and how often that was tried before. */
    record Claim(AttachmentRow file, int tried) {}

    /**
     * The next file to work on. No other server takes it, as long as the lease lasts; after that any may, for then this one has died of it.
     */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Claim> claim(Work work, Instant now, Duration lease) {
        List<?> rows = em.createNativeQuery(
                        "update attachment set work_after = ?2, work_tried = work_tried + 1 where id ="
                                + " (select id from attachment where state = 'KEPT' and " + work.condition
                                + " and work_after <= ?1 order by work_after limit 1 for update skip locked)"
                                + " returning " + COLUMNS + ", work_tried")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, now.plus(lease).atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new Claim(row(column), ((Number) column[13]).intValue() - 1))
                .findFirst();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void tryAgain(UUID id, Instant after) {
        em.createNativeQuery("update attachment set work_after = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, after.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    void scanned(UUID id, ScanState found, Instant now) {
        em.createNativeQuery("update attachment set scan = ?2, work_after = ?3, work_tried = 0"
                        + " where id = ?1 and scan = 'PENDING'")
                .setParameter(1, id)
                .setParameter(2, found.name())
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** @param size of the copy; 0 when there is none */
    void cleaned(UUID id, CleaningState cleaning, long size, Instant now) {
        em.createNativeQuery("update attachment set cleaning = ?2, cleaned_size = ?3, work_after = ?4, work_tried = 0"
                        + " where id = ?1 and cleaning = 'PENDING'")
                .setParameter(1, id)
                .setParameter(2, cleaning.name())
                .setParameter(3, size)
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private static List<AttachmentRow> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static AttachmentRow row(Object[] column) {
        return new AttachmentRow(
                (UUID) column[0],
                Holder.valueOf((String) column[12]),
                (UUID) column[1],
                (Boolean) column[2],
                (Boolean) column[3],
                InstantColumn.read(column[4]),
                new Sealed((byte[]) column[5]),
                new Sealed((byte[]) column[6]),
                ((Number) column[7]).longValue(),
                (String) column[8],
                ScanState.valueOf((String) column[9]),
                CleaningState.valueOf((String) column[10]),
                ((Number) column[11]).longValue());
    }
}
