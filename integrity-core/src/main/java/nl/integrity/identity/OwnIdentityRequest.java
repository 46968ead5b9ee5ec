package nl.integrity.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.integrity.committees.SeatFunction;
import org.jspecify.annotations.Nullable;

/**
 * A request to learn who a reporter is, as the reporter sees it.
 *
 * @param function of whoever asked
 * @param duty {@code null} where the ground is the reporter's consent
 * @param recipient who else will know of it; empty: nobody
 * @param over whether its last day has passed
 * @param steps what was done, by function or by the reporter; the first first, without what was written for the committee alone
 * @param mayConsent whether the reporter can agree or not
 * @param mayWithdraw whether the reporter can change their mind
 */
public record OwnIdentityRequest(
        UUID id,
        SeatFunction function,
        Instant at,
        @Nullable Duty duty,
        IdentityScope scope,
        String purpose,
        String recipient,
        LocalDate lastDay,
        boolean over,
        IdentityState state,
        List<IdentityStep> steps,
        boolean mayConsent,
        boolean mayWithdraw) {
    /** How it stands: the name of its state, or {@code OVER} when its last day has passed before it was done. */
    public String standing() {
        return state.standing(over);
    }

    @Override
    public String toString() {
        return "OwnIdentityRequest " + id;
    }
}
