package nl.integrity.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Keeps every wording that letters were ever written from. */
@ApplicationScoped
class TemplateStore {
    private static final String COLUMNS = "select kind, version, text_nl, text_en, at, author from letter_template ";

    @PersistenceContext
    EntityManager em;

    /** A template, and who worded it; {@code null} when it came with the product. */
    record Row(Template template, @Nullable PersonId author) {}

    /** What holds, of each kind. */
    List<Row> current() {
        return rows(em.createNativeQuery(
                COLUMNS + "t where version =" + " (select max(version) from letter_template where kind = t.kind)"));
    }

    /** What holds of this kind. */
    Row current(LetterKind kind) {
        return history(kind).get(0);
    }

    /** The newest first. */
    List<Row> history(LetterKind kind) {
        return rows(em.createNativeQuery(COLUMNS + "where kind = ?1 order by version desc")
                .setParameter(1, kind.name()));
    }

    Optional<Row> find(TemplateVersion version) {
        return rows(em.createNativeQuery(COLUMNS + "where kind = ?1 and version = ?2")
                        .setParameter(1, version.kind().name())
                        .setParameter(2, version.version()))
                .stream()
                .findFirst();
    }

    /** @return false when it was worded anew since the editor read it */
    boolean add(ReviseTemplate words, Instant at, PersonId author) {
        return em.createNativeQuery("insert into letter_template (kind, version, text_nl, text_en, at, author)"
                                + " select ?1, ?2 + 1, ?3, ?4, cast(?5 as timestamptz), cast(?6 as uuid) where ?2 ="
                                + " (select max(version) from letter_template where kind = ?1) on conflict do nothing")
                        .setParameter(1, words.kind().name())
                        .setParameter(2, words.basedOn())
                        .setParameter(3, words.textNl())
                        .setParameter(4, words.textEn())
                        .setParameter(5, at.atOffset(ZoneOffset.UTC))
                        .setParameter(6, author.value())
                        .executeUpdate()
                == 1;
    }

    private static List<Row> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static Row row(Object[] column) {
        return new Row(
                new Template(
                        LetterKind.valueOf((String) column[0]),
                        ((Number) column[1]).intValue(),
                        (String) column[2],
                        (String) column[3],
                        InstantColumn.read(column[4]),
                        null),
                column[5] == null ? null : new PersonId((UUID) column[5]));
    }
}
