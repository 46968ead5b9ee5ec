package nl.integrity.duties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far an exception is. Nobody has to do anything for one to expire. */
public enum ExceptionState {
    /** Somebody has to decide on it. */
    ASKED,
    REFUSED,
    RUNNING,
    /** Its last day is over, and what it was for counts as open again. */
    EXPIRED,
    ENDED;

    /**
     * @param verdict {@code null} when nobody decided yet
     * @param until its last day
     */
    static ExceptionState of(@Nullable Verdict verdict, boolean ended, LocalDate until, LocalDate today) {
        if (verdict == Verdict.REFUSED) {
            return REFUSED;
        }
        if (ended) {
            return ENDED;
        }
        if (until.isBefore(today)) {
            return EXPIRED;
        }
        return verdict == null ? ASKED : RUNNING;
    }

    /** Whether there is still something to end. */
    public boolean canEnd() {
        return this == ASKED || this == RUNNING;
    }
}
