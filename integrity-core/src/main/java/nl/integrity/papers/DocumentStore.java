package nl.integrity.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.integrity.attachments.AttachmentId;
import nl.integrity.cases.CaseId;
import nl.integrity.questions.Text;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;

/** Keeps documents, in versions. Nothing here is ever changed or deleted. */
@ApplicationScoped
class DocumentStore {
    @PersistenceContext
    EntityManager em;

    /** Those of a case, the one with the latest version first. */
    List<StoredDocument> of(CaseId file, LocalDate today) {
        List<?> rows = em.createNativeQuery("select id, kind, title from case_document where case_file = ?1")
                .setParameter(1, file.value())
                .getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, DocumentKind> kinds =
                kinds(today).stream().collect(Collectors.toMap(DocumentKind::code, Function.identity()));
        Map<UUID, List<StoredDocument.Version>> versions = versions(file);
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new StoredDocument(
                        new DocumentId((UUID) column[0]),
                        Objects.requireNonNull(kinds.get((String) column[1])),
                        new Sealed((byte[]) column[2]),
                        versions.getOrDefault((UUID) column[0], List.of())))
                .sorted(Comparator.comparing((StoredDocument document) ->
                                document.versions().get(0).at())
                        .reversed())
                .toList();
    }

    /** One of a case. */
    Optional<StoredDocument> find(CaseId file, DocumentId id, LocalDate today) {
        return of(file, today).stream()
                .filter(document -> document.id().equals(id))
                .findFirst();
    }

    private Map<UUID, List<StoredDocument.Version>> versions(CaseId file) {
        List<?> rows = em.createNativeQuery(
                        "select v.document, v.id, v.number, v.at, v.person, v.attachment, v.note, f.at, f.person"
                                + " from case_document d join document_version v on v.document = d.id"
                                + " left join document_final f on f.version = v.id"
                                + " where d.case_file = ?1 order by v.number desc")
                .setParameter(1, file.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        column -> (UUID) column[0], Collectors.mapping(DocumentStore::version, Collectors.toList())));
    }

    private static StoredDocument.Version version(Object[] column) {
        return new StoredDocument.Version(
                (UUID) column[1],
                ((Number) column[2]).intValue(),
                InstantColumn.read(column[3]),
                new PersonId((UUID) column[4]),
                new AttachmentId((UUID) column[5]),
                new Sealed((byte[]) column[6]),
                column[7] == null ? null : InstantColumn.read(column[7]),
                column[8] == null ? null : new PersonId((UUID) column[8]));
    }

    /** All there ever were, so that an old document can be read; those of today may be chosen. */
    List<DocumentKind> kinds(LocalDate today) {
        List<?> rows = em.createNativeQuery(
                        "select code, name_nl, name_en, confined, valid_from <= cast(?1 as date)"
                                + " and (valid_until is null or valid_until > cast(?1 as date)) from document_kind order by position")
                .setParameter(1, today)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new DocumentKind(
                        (String) column[0],
                        new Text((String) column[1], (String) column[2]),
                        (Boolean) column[3],
                        (Boolean) column[4]))
                .toList();
    }

    /** @return false when there is one of this id already */
    boolean add(CaseId file, DocumentId id, String kind, Sealed title) {
        return em.createNativeQuery(
                                "insert into case_document (id, case_file, kind, title) values (?1, ?2, ?3, ?4) on conflict do nothing")
                        .setParameter(1, id.value())
                        .setParameter(2, file.value())
                        .setParameter(3, kind)
                        .setParameter(4, title.bytes())
                        .executeUpdate()
                == 1;
    }

    /** Whoever else would add a version, or say that one is final, waits until this is done. */
    void hold(DocumentId document) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 24)) as text)")
                .setParameter(1, document.toString())
                .getSingleResult();
    }

    void add(DocumentId document, UUID id, int number, Instant at, PersonId person, AttachmentId file, Sealed note) {
        em.createNativeQuery("insert into document_version (id, document, number, at, person, attachment, note)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, id)
                .setParameter(2, document.value())
                .setParameter(3, number)
                .setParameter(4, at.atOffset(ZoneOffset.UTC))
                .setParameter(5, person.value())
                .setParameter(6, file.value())
                .setParameter(7, note.bytes())
                .executeUpdate();
    }

    void finish(StoredDocument.Version version, Instant at, PersonId person) {
        em.createNativeQuery("insert into document_final (version, at, person) values (?1, ?2, ?3)")
                .setParameter(1, version.id())
                .setParameter(2, at.atOffset(ZoneOffset.UTC))
                .setParameter(3, person.value())
                .executeUpdate();
    }
}
