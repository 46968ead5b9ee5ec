package nl.integrity.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who asks what waits for them.
 *
 * @param presides the committees over which they preside
 * @param votes the committees in which they have a vote
 * @param today in Amsterdam
 */
public record Worker(Sight sight, List<UUID> presides, List<UUID> votes, LocalDate today) {
    public UUID person() {
        return sight.person().value();
    }
}
