package nl.integrity.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.organisation.DeskNews;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Keeps what is to be sent, until it was. What one server has in hand, others pass by. */
@ApplicationScoped
class OutboxStore {
    private static final String WAITING =
            "select id, recipient, event, kind, dossier, due_at, attempts from notice where sent_at is null"
                    + " and next_at <= ?1 and (leased_until is null or leased_until <= ?1)";

    @PersistenceContext
    EntityManager em;

    void add(News news) {
        query("insert into desk_news values (?1, ?2, ?3, cast(?4 as uuid), ?5, ?6)")
                .setParameter(1, news.id())
                .setParameter(2, news.kind().name())
                .setParameter(3, news.dossier())
                .setParameter(4, news.person() == null ? null : news.person().toString())
                .setParameter(5, news.function())
                .setParameter(6, utc(news.dueAt()))
                .executeUpdate();
    }

    /** Takes news out, for this transaction to turn it into notices. */
    Optional<News> takeNews() {
        List<?> rows = query("delete from desk_news where id = (select id from desk_news"
                        + " order by due_at, id for update skip locked limit 1)"
                        + " returning id, kind, dossier, person, function, due_at")
                .getResultList();
        return rows.stream().map(row -> news((Object[]) row)).findFirst();
    }

    /** Nothing is added when there is one already about the same event. */
    void add(Notice notice) {
        query(
                        "insert into notice (id, recipient, event, kind, dossier, due_at, next_at)"
                                + " values (?1, ?2, ?3, ?4, cast(?5 as uuid), ?6, ?6) on conflict (recipient, event) do nothing")
                .setParameter(1, notice.id())
                .setParameter(2, notice.recipient())
                .setParameter(3, notice.event())
                .setParameter(4, notice.kind().name())
                .setParameter(
                        5, notice.dossier() == null ? null : notice.dossier().toString())
                .setParameter(6, utc(notice.dueAt()))
                .executeUpdate();
    }

    /** The first that is due and that nobody has in hand. Until the end of the transaction nobody else can take it. */
    Optional<Notice> lockFirst(Instant now) {
        return notices(query(WAITING + " order by next_at, id for update skip locked limit 1")
                        .setParameter(1, utc(now)))
                .stream()
                .findFirst();
    }

    /** All that is due for the same recipient, on the same terms, the oldest first. */
    List<Notice> lockAll(UUID recipient, NoticeKind kind, Instant now) {
        return notices(query(WAITING + " and recipient = ?2 and kind = ?3 order by due_at, id for update skip locked")
                .setParameter(1, utc(now))
                .setParameter(2, recipient)
                .setParameter(3, kind.name()));
    }

    Notice lease(Notice notice, Instant until) {
        query("update notice set attempts = attempts + 1, leased_until = ?2 where id = ?1")
                .setParameter(1, notice.id())
                .setParameter(2, utc(until))
                .executeUpdate();
        return new Notice(
                notice.id(),
                notice.recipient(),
                notice.event(),
                notice.kind(),
                notice.dossier(),
                notice.dueAt(),
                notice.attempts() + 1);
    }

    void sent(Notice notice, Instant at) {
        query("update notice set sent_at = ?2, leased_until = null where id = ?1")
                .setParameter(1, notice.id())
                .setParameter(2, utc(at))
                .executeUpdate();
    }

    /** Unless another server took it meanwhile: then it is up to that one. */
    void failed(Notice notice, Instant next) {
        query("update notice set next_at = ?3, leased_until = null where id = ?1 and attempts = ?2")
                .setParameter(1, notice.id())
                .setParameter(2, notice.attempts())
                .setParameter(3, utc(next))
                .executeUpdate();
    }

    void delete(Notice notice) {
        query("delete from notice where id = ?1").setParameter(1, notice.id()).executeUpdate();
    }

    /** What was not sent yet, or is being sent. */
    void deleteAll(UUID recipient) {
        query("delete from notice where recipient = ?1 and sent_at is null")
                .setParameter(1, recipient)
                .executeUpdate();
    }

    void deleteSentBefore(Instant moment) {
        query("delete from notice where sent_at < ?1")
                .setParameter(1, utc(moment))
                .executeUpdate();
    }

    Optional<Pace> pace(PersonId person) {
        List<?> rows = query("select pace from notice_choice where person = ?1")
                .setParameter(1, person.value())
                .getResultList();
        return rows.stream().map(row -> Pace.valueOf((String) row)).findFirst();
    }

    void choose(PersonId person, Pace pace) {
        query("insert into notice_choice values (?1, ?2) on conflict (person) do update set pace = excluded.pace")
                .setParameter(1, person.value())
                .setParameter(2, pace.name())
                .executeUpdate();
    }

    private Query query(String sql) {
        return em.createNativeQuery(sql);
    }

    private static List<Notice> notices(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> notice((Object[]) row)).toList();
    }

    private static Notice notice(@Nullable Object[] column) {
        return new Notice(
                (UUID) column[0],
                (UUID) column[1],
                (String) column[2],
                NoticeKind.valueOf((String) column[3]),
                (UUID) column[4],
                instant(column[5]),
                ((Number) column[6]).intValue());
    }

    private static News news(@Nullable Object[] column) {
        return new News(
                (UUID) column[0],
                DeskNews.Kind.valueOf((String) column[1]),
                (UUID) column[2],
                column[3] == null ? null : new PersonId((UUID) column[3]),
                (String) column[4],
                instant(column[5]));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(@Nullable Object column) {
        Objects.requireNonNull(column);
        return InstantColumn.read(column);
    }
}
