package nl.integrity.notifications;

import java.time.Instant;
import java.util.UUID;
import nl.integrity.organisation.DeskNews;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * {@link DeskNews} as it is kept until it was turned into notices.
 *
 * @param dueAt from when people may be told
 */
record News(
        UUID id,
        DeskNews.Kind kind,
        UUID dossier,
        @Nullable PersonId person,
        @Nullable String function,
        Instant dueAt) {}
