package nl.integrity.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person is to be told of one event.
 *
 * @param recipient a colleague, or the report whose reporter it is for
 * @param event what tells it from others to the same recipient: never two of one event
 * @param dossier what it is about, for colleagues; {@code null} for a reporter
 * @param attempts how often it was tried, this time included
 */
record Notice(
        UUID id, UUID recipient, String event, NoticeKind kind, @Nullable UUID dossier, Instant dueAt, int attempts) {
    static Notice toReporter(UUID report, NoticeKind kind, Instant dueAt) {
        return new Notice(UUID.randomUUID(), report, kind.name(), kind, null, dueAt, 0);
    }

    static Notice toColleague(UUID person, News news, Instant dueAt) {
        return new Notice(UUID.randomUUID(), person, "DESK " + news.id(), NoticeKind.DESK, news.dossier(), dueAt, 0);
    }
}
