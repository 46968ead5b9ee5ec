package nl.integrity.committees;

import java.util.List;

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
 */
public record CommitteeState(
        Committee committee,
        int version,
        Charter charter,
        List<Charter> charters,
        List<SeatLine> now,
        List<SeatLine> future,
        List<SeatLine> past,
        List<Gap> gaps) {}
