package nl.integrity.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.integrity.cases.CaseId;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;

/** Keeps notes, in versions. Nothing here is ever changed or deleted. */
@ApplicationScoped
class NoteStore {
    private static final String SHARED = "n.id, n.note, n.number, n.takes_back, n.content, n.kind, n.person, n.at";
    private static final String OWN = "n.id, n.note, n.number, n.takes_back, n.content";

    @PersistenceContext
    EntityManager em;

    /**
     * Those of a case behind this place, the latest note first, each with its versions in their order.
     *
     * @param most how many notes
     */
    List<StoredNote> page(CaseId file, boolean deliberation, NotePlace place, int most) {
        return shared(em.createNativeQuery(
                        "with page as (select note, at from case_note where case_file = ?1 and number = 1"
                                + " and (kind = 'INTERNAL' or ?2) and (at, note) < (?3, ?4) order by at desc, note desc limit ?5)"
                                + " select " + SHARED
                                + " from page p join case_note n on n.note = p.note order by p.at desc, p.note desc, n.number")
                .setParameter(1, file.value())
                .setParameter(2, deliberation)
                .setParameter(3, place.at().atOffset(ZoneOffset.UTC))
                .setParameter(4, place.note())
                .setParameter(5, most));
    }

    /** The versions of one of a case. */
    List<StoredNote> versions(CaseId file, NoteId note) {
        return shared(em.createNativeQuery(
                        "select " + SHARED + " from case_note n where case_file = ?1 and note = ?2 order by number")
                .setParameter(1, file.value())
                .setParameter(2, note.value()));
    }

    /** All in somebody's notebook, each with its versions in their order. */
    List<StoredNote> own(UUID notebook) {
        return own(em.createNativeQuery("select " + OWN + " from own_note n where notebook = ?1 order by note, number")
                .setParameter(1, notebook));
    }

    /** The versions of one in somebody's notebook. */
    List<StoredNote> own(UUID notebook, NoteId note) {
        return own(em.createNativeQuery(
                        "select " + OWN + " from own_note n where notebook = ?1 and note = ?2 order by number")
                .setParameter(1, notebook)
                .setParameter(2, note.value()));
    }

    /** @return false when there is such a version already */
    boolean add(CaseId file, StoredNote version) {
        return em.createNativeQuery(
                                "insert into case_note (id, note, number, takes_back, content, kind, person, at, case_file)"
                                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) on conflict do nothing")
                        .setParameter(1, version.id())
                        .setParameter(2, version.note().value())
                        .setParameter(3, version.number())
                        .setParameter(4, version.takesBack())
                        .setParameter(5, version.content().bytes())
                        .setParameter(6, version.kind().name())
                        .setParameter(
                                7, Objects.requireNonNull(version.person()).value())
                        .setParameter(8, Objects.requireNonNull(version.at()).atOffset(ZoneOffset.UTC))
                        .setParameter(9, file.value())
                        .executeUpdate()
                == 1;
    }

    /** @return false when there is such a version already */
    boolean addOwn(UUID notebook, StoredNote version) {
        return em.createNativeQuery("insert into own_note (id, note, number, takes_back, content, notebook)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing")
                        .setParameter(1, version.id())
                        .setParameter(2, version.note().value())
                        .setParameter(3, version.number())
                        .setParameter(4, version.takesBack())
                        .setParameter(5, version.content().bytes())
                        .setParameter(6, notebook)
                        .executeUpdate()
                == 1;
    }

    /** When notes of a case came. */
    List<Instant> moments(CaseId file, boolean deliberation) {
        List<?> moments = em.createNativeQuery(
                        "select at from case_note where case_file = ?1 and number = 1 and (kind = 'INTERNAL' or ?2)")
                .setParameter(1, file.value())
                .setParameter(2, deliberation)
                .getResultList();
        return moments.stream().map(InstantColumn::read).toList();
    }

    private static List<StoredNote> shared(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new StoredNote(
                        (UUID) column[0],
                        new NoteId((UUID) column[1]),
                        ((Number) column[2]).intValue(),
                        NoteKind.valueOf((String) column[5]),
                        new PersonId((UUID) column[6]),
                        InstantColumn.read(column[7]),
                        (Boolean) column[3],
                        new Sealed((byte[]) column[4])))
                .toList();
    }

    private static List<StoredNote> own(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new StoredNote(
                        (UUID) column[0],
                        new NoteId((UUID) column[1]),
                        ((Number) column[2]).intValue(),
                        NoteKind.PERSONAL,
                        null,
                        null,
                        (Boolean) column[3],
                        new Sealed((byte[]) column[4])))
                .toList();
    }
}
