package nl.integrity.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** Keeps the records of conversations. Nothing here is ever changed or deleted: each step is a row more. */
@ApplicationScoped
class OralRecordStore {
    @PersistenceContext
    EntityManager em;

    /** A conversation as it is kept. */
    record StoredRecord(UUID id, int number, Conversation conversation, @Nullable Sealed askedBy) {}

    /** A step as it is kept. */
    record StoredStep(
            UUID id,
            UUID record,
            int number,
            OralRecordMove move,
            Instant at,
            @Nullable PersonId author,
            @Nullable Sealed text) {
        @Override
        public String toString() {
            return "StoredStep " + number;
        }
    }

    /** @return false when there is one with this number already */
    boolean add(ReportId report, StoredRecord told) {
        Conversation conversation = told.conversation();
        RecordingConsent consent = conversation.consent();
        return em.createNativeQuery("insert into oral_record values (?1, ?2, ?3, ?4, cast(?5 as date), ?6,"
                                + " cast(?7 as bytea), ?8, cast(?9 as date)) on conflict do nothing")
                        .setParameter(1, told.id())
                        .setParameter(2, report.value())
                        .setParameter(3, told.number())
                        .setParameter(4, name(conversation.channel()))
                        .setParameter(5, conversation.heldOn())
                        .setParameter(6, name(conversation.manner()))
                        .setParameter(
                                7,
                                told.askedBy() == null ? null : told.askedBy().bytes())
                        .setParameter(8, consent == null ? null : name(consent.way()))
                        .setParameter(9, consent == null ? null : consent.givenOn())
                        .executeUpdate()
                == 1;
    }

    /** @return false when somebody took a step with this number already */
    boolean add(StoredStep step) {
        return em.createNativeQuery("insert into oral_record_step values (?1, ?2, ?3, ?4, ?5, cast(?6 as uuid),"
                                + " cast(?7 as bytea)) on conflict do nothing")
                        .setParameter(1, step.id())
                        .setParameter(2, step.record())
                        .setParameter(3, step.number())
                        .setParameter(4, step.move().name())
                        .setParameter(5, step.at().atOffset(ZoneOffset.UTC))
                        .setParameter(
                                6, step.author() == null ? null : step.author().toString())
                        .setParameter(
                                7, step.text() == null ? null : step.text().bytes())
                        .executeUpdate()
                == 1;
    }

    /** The conversations of a report, the first one first. */
    List<StoredRecord> records(ReportId report) {
        List<?> rows = em.createNativeQuery(
                        "select id, number, channel, held_on, manner, consent_asked_by, consent_way,"
                                + " consent_given_on from oral_record where report = ?1 order by number")
                .setParameter(1, report.value())
                .getResultList();
        return rows.stream().map(row -> record((Object[]) row)).toList();
    }

    /** All steps of all of them, each conversation's in order. */
    List<StoredStep> steps(ReportId report) {
        List<?> rows = em.createNativeQuery("select s.id, s.record, s.number, s.move, s.at, s.author, s.text"
                        + " from oral_record r join oral_record_step s on s.record = r.id where r.report = ?1"
                        + " order by r.number, s.number")
                .setParameter(1, report.value())
                .getResultList();
        return rows.stream().map(row -> step((Object[]) row)).toList();
    }

    private static StoredRecord record(Object[] column) {
        Sealed askedBy = column[5] == null ? null : new Sealed((byte[]) column[5]);
        RecordingConsent consent = askedBy == null
                ? null
                : new RecordingConsent("", RecordingConsent.Way.valueOf((String) column[6]), day(column[7]));
        return new StoredRecord(
                (UUID) column[0],
                (Integer) column[1],
                new Conversation(
                        Channel.valueOf((String) column[2]),
                        day(column[3]),
                        RecordManner.valueOf((String) column[4]),
                        consent),
                askedBy);
    }

    private static StoredStep step(Object[] column) {
        return new StoredStep(
                (UUID) column[0],
                (UUID) column[1],
                (Integer) column[2],
                OralRecordMove.valueOf((String) column[3]),
                InstantColumn.read(column[4]),
                Optional.ofNullable((UUID) column[5]).map(PersonId::new).orElse(null),
                column[6] == null ? null : new Sealed((byte[]) column[6]));
    }

    private static LocalDate day(Object column) {
        return ((Date) column).toLocalDate();
    }

    private static String name(@Nullable Enum<?> constant) {
        return Objects.requireNonNull(constant).name();
    }
}
