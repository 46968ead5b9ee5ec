package nl.integrity.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Keeps every wording that the leaflets ever had. */
@ApplicationScoped
class ContentStore {
    static final int NEWEST = Integer.MAX_VALUE;

    private static final String TOPIC = "t.code, t.leaflet, t.required, t.source, t.name_nl, t.name_en";
    private static final String REVISION = "r.number, r.title_nl, r.text_nl, r.title_en, r.text_en, r.at, r.author";

    @PersistenceContext
    EntityManager em;

    /** A topic, one of its revisions when it has any, and who made that. */
    record Row(Topic topic, @Nullable Revision revision, @Nullable PersonId author) {}

    int latest() {
        return ((Number) em.createNativeQuery("select coalesce(max(number), 0) from content_revision")
                        .getSingleResult())
                .intValue();
    }

    Optional<Instant> madeAt(int number) {
        List<?> found = em.createNativeQuery("select at from content_revision where number = ?1")
                .setParameter(1, number)
                .getResultList();
        return found.stream().findFirst().map(InstantColumn::read);
    }

    /** The topics there are on a day, in their order, each as it was up to a number. */
    List<Row> asOf(int number, LocalDate day) {
        List<?> rows = em.createNativeQuery(
                        "select " + TOPIC + ", " + REVISION
                                + " from content_topic t left join content_revision r on r.number ="
                                + " (select max(number) from content_revision where topic = t.code and number <= ?1)"
                                + " where t.valid_from <= ?2 and (t.valid_until is null or t.valid_until > ?2) order by t.place")
                .setParameter(1, number)
                .setParameter(2, day)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    /** All that one topic ever said, the newest first. */
    List<Row> history(TopicCode topic) {
        List<?> rows = em.createNativeQuery("select " + TOPIC + ", " + REVISION
                        + " from content_topic t left join content_revision r on r.topic = t.code"
                        + " where t.code = ?1 order by r.number desc")
                .setParameter(1, topic.value())
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    /** @return the number it got; empty when the topic was revised since it was read */
    Optional<Integer> add(ReviseTopic words, Instant at, PersonId author) {
        return Optional.ofNullable(
                (Integer) em.createNativeQuery("select content_revise(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                        .setParameter(1, words.topic().value())
                        .setParameter(2, words.basedOn())
                        .setParameter(3, words.titleNl())
                        .setParameter(4, words.textNl())
                        .setParameter(5, words.titleEn())
                        .setParameter(6, words.textEn())
                        .setParameter(7, at.atOffset(ZoneOffset.UTC))
                        .setParameter(8, author.value())
                        .getSingleResult());
    }

    private static Row row(Object[] column) {
        TopicCode code = new TopicCode((String) column[0]);
        Topic topic = new Topic(
                code,
                Leaflet.valueOf((String) column[1]),
                (Boolean) column[2],
                (String) column[3],
                (String) column[4],
                (String) column[5]);
        if (column[6] == null) {
            return new Row(topic, null, null);
        }
        Revision revision = new Revision(
                ((Number) column[6]).intValue(),
                code,
                (String) column[7],
                (String) column[8],
                (String) column[9],
                (String) column[10],
                InstantColumn.read(column[11]));
        return new Row(topic, revision, column[12] == null ? null : new PersonId((UUID) column[12]));
    }
}
