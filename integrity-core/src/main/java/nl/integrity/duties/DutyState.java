package nl.integrity.duties;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A duty, with how it came and went.
 *
 * @param process in which it is done
 * @param author by name, as {@code endedBy}
 * @param version how often it was said who hold it by appointment
 * @param appointments those by which it is held; none once it ended
 * @param endedAt {@code null}, and {@code endedBy} with it, as long as it holds
 */
public record DutyState(
        DutyName name,
        String process,
        Instant at,
        String author,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable String endReason,
        int version,
        Set<Appointment> appointments) {
    @Override
    public String toString() {
        return name.toString();
    }
}
