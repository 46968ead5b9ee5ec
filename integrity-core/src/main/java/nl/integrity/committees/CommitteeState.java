package nl.integrity.committees;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A committee as it stands today.
 *
 * @param version to be handed back with a change
 * @param charter what holds today
 * @param charters all versions of remit and rules, the latest first
 * @param now the seats that are held today
 * @param future those that begin later
 * @param past those that are over, the latest first
 * @param gaps what it lacks in the year that begins today
 * @param closing when and why it ends, or ended; {@code null} when nobody decided that
 * @param beingSetUp whether it has had no chair and secretary yet, and so takes no report
 * @param closed whether it is no more
 */
public record CommitteeState(
        Committee committee,
        int version,
        Charter charter,
        List<Charter> charters,
        List<SeatLine> now,
        List<SeatLine> future,
        List<SeatLine> past,
        List<Gap> gaps,
        @Nullable Closing closing,
        boolean beingSetUp,
        boolean closed) {}
