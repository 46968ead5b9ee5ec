package nl.integrity.reports;

import java.time.Instant;
import java.util.UUID;
import nl.integrity.committees.SeatFunction;
import org.jspecify.annotations.Nullable;

/**
 * That somebody looked at who made a report, as its reporter may know it.
 *
 * @param function in the committee, of whoever did
 * @param request by which they were allowed to; {@code null} for the secretary, who needs none
 * @param shownFrom from when on the reporter sees it: at once, but where the reporter could not be told beforehand
 */
public record IdentityLook(SeatFunction function, Instant at, @Nullable UUID request, Instant shownFrom) {
    /** One that the reporter sees at once. */
    public static IdentityLook shown(SeatFunction function, Instant at) {
        return new IdentityLook(function, at, null, at);
    }
}
