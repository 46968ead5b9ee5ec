package nl.integrity.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.integrity.committees.SeatFunction;
import org.jspecify.annotations.Nullable;

/**
 * A request to learn who reported, with all that became of it.
 *
 * @param report the number of the report that it is about
 * @param asker the name of whoever asked
 * @param mine whether the reader asked
 * @param duty {@code null} where the ground is the reporter's consent
 * @param recipient who else will know of it; empty: nobody
 * @param over whether its last day has passed
 * @param unannounced why the reporter is not told beforehand; {@code null}: they are
 * @param why what that reason rests on
 * @param steps the first first
 * @param looks when whoever asked looked, the latest first
 * @param may what the reader can do now
 */
public record IdentityRequest(
        UUID id,
        String report,
        String asker,
        SeatFunction function,
        boolean mine,
        Instant at,
        IdentityGround ground,
        @Nullable Duty duty,
        IdentityScope scope,
        String purpose,
        String recipient,
        LocalDate lastDay,
        boolean over,
        @Nullable Unannounced unannounced,
        String why,
        IdentityState state,
        List<IdentityStep> steps,
        List<Instant> looks,
        May may) {
    /** What somebody can do with a request as it stands. */
    public record May(boolean approve, boolean refuse, boolean tell, boolean look, boolean takeBack) {}

    /** How it stands: the name of its state, or {@code OVER} when its last day has passed before it was done. */
    public String standing() {
        return state.standing(over);
    }

    @Override
    public String toString() {
        return "IdentityRequest " + id;
    }
}
