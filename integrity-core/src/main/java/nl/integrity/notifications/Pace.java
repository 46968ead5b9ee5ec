package nl.integrity.notifications;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import nl.integrity.shared.SystemTime;

/** How often a colleague wants to be told that there is something at the desk. */
public enum Pace {
    /** Each time. */
    AT_ONCE,
    /** At eight in the morning, if there is something. */
    DAILY,
    /** Never, but for what everybody is told. */
    NEVER;

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** When to tell of something that can be told from this moment on; empty for never. */
    Optional<Instant> tell(Instant from) {
        return switch (this) {
            case AT_ONCE -> Optional.of(from);
            case DAILY -> Optional.of(nextMorning(from));
            case NEVER -> Optional.empty();
        };
    }

    private static Instant nextMorning(Instant from) {
        ZonedDateTime local = from.atZone(SystemTime.ZONE);
        ZonedDateTime today = local.toLocalDate().atTime(MORNING).atZone(SystemTime.ZONE);
        return (today.isBefore(local)
                        ? local.toLocalDate().plusDays(1).atTime(MORNING).atZone(SystemTime.ZONE)
                        : today)
                .toInstant();
    }
}
