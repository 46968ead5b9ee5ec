package nl.integrity.conversations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** Keeps what is asked of a confidant by name beside conversations: to stand by a reporter, and to take care of a subject. */
@ApplicationScoped
class SupportStore {
    private static final String SUPPORT = "select id, confidant, since, code, number from talk_support";
    private static final String CARE =
            "select id, confidant, at, request, decision, arranged_by, taken_at from subject_care";

    @PersistenceContext
    EntityManager em;

    /**
     * Something that was asked of a confidant.
     *
     * @param confidant as a keyed hash
     * @param first of what is sealed: the code of a report, or what is asked for a subject
     * @param second the number of the report, or the decision
     * @param by who decided; {@code null} for a reporter's wish
     * @param takenAt when the confidant began; {@code null}: not yet, or never told
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Asked(
            UUID id,
            byte[] confidant,
            Instant at,
            Sealed first,
            Sealed second,
            @Nullable PersonId by,
            @Nullable Instant takenAt) {
        @Override
        public String toString() {
            return "Asked";
        }
    }

    void support(Asked asked, byte[] report) {
        em.createNativeQuery("insert into talk_support values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, asked.id())
                .setParameter(2, report)
                .setParameter(3, asked.confidant())
                .setParameter(4, asked.at().atOffset(ZoneOffset.UTC))
                .setParameter(5, asked.first().bytes())
                .setParameter(6, asked.second().bytes())
                .executeUpdate();
    }

    /** The latest first. */
    List<Asked> supportFor(byte[] report) {
        return supports(em.createNativeQuery(SUPPORT + " where report = ?1 order by since desc")
                .setParameter(1, report));
    }

    /** The latest first. */
    List<Asked> supportBy(byte[] confidant) {
        return supports(em.createNativeQuery(SUPPORT + " where confidant = ?1 order by since desc")
                .setParameter(1, confidant));
    }

    Optional<Asked> support(UUID id) {
        return supports(em.createNativeQuery(SUPPORT + " where id = ?1").setParameter(1, id)).stream()
                .findFirst();
    }

    private static List<Asked> supports(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> asked(column, null, null))
                .toList();
    }

    void care(Asked asked, UUID caseFile) {
        em.createNativeQuery("insert into subject_care values (?1, ?2, ?3, ?4, ?5, ?6, ?7, null)")
                .setParameter(1, asked.id())
                .setParameter(2, caseFile)
                .setParameter(3, asked.confidant())
                .setParameter(4, asked.at().atOffset(ZoneOffset.UTC))
                .setParameter(5, Objects.requireNonNull(asked.by()).value())
                .setParameter(6, asked.second().bytes())
                .setParameter(7, asked.first().bytes())
                .executeUpdate();
    }

    /** The latest first. */
    List<Asked> careIn(UUID caseFile) {
        return cares(em.createNativeQuery(CARE + " where case_file = ?1 order by at desc")
                .setParameter(1, caseFile));
    }

    /** The latest first. */
    List<Asked> careBy(byte[] confidant) {
        return cares(em.createNativeQuery(CARE + " where confidant = ?1 order by at desc")
                .setParameter(1, confidant));
    }

    Optional<Asked> care(UUID id) {
        return cares(em.createNativeQuery(CARE + " where id = ?1").setParameter(1, id)).stream()
                .findFirst();
    }

    void taken(UUID care, Instant at) {
        em.createNativeQuery("update subject_care set taken_at = coalesce(taken_at, ?2) where id = ?1")
                .setParameter(1, care)
                .setParameter(2, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private static List<Asked> cares(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> asked(
                        column,
                        new PersonId((UUID) column[5]),
                        column[6] == null ? null : InstantColumn.read(column[6])))
                .toList();
    }

    private static Asked asked(Object[] column, @Nullable PersonId by, @Nullable Instant takenAt) {
        return new Asked(
                (UUID) column[0],
                (byte[]) column[1],
                InstantColumn.read(column[2]),
                new Sealed((byte[]) column[3]),
                new Sealed((byte[]) column[4]),
                by,
                takenAt);
    }
}
