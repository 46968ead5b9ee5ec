package nl.integrity.cases;

import java.util.List;
import nl.integrity.committees.Committee;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands, how it came there, and whose it is.
 *
 * @param version to be handed back with a command, so that nobody acts on what is no longer so
 * @param closing what is lacking before the reader can close it; {@code null} when they cannot, or not from here
 * @param mayReopen whether the reader can open it anew
 * @param mayOpenToOther whether it is up to the reader to find somebody when everybody with a function is gone
 * @param steps what became of it so far, the latest first
 * @param mine whether it is the reader's to see to
 * @param offeredTo the name of whoever it is offered to; {@code null}: to nobody
 * @param offeredToMe whether that is the reader
 */
public record CaseCourse(
        CaseSummary summary,
        int version,
        Committee committee,
        List<CaseStep> steps,
        boolean mine,
        @Nullable String offeredTo,
        boolean offeredToMe,
        @Nullable List<CaseGuard> closing,
        boolean mayReopen,
        boolean mayOpenToOther) {}
